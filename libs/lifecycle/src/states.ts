/** Every state an article can be in. "Review overdue" is derived, never a state. */
export const STATES = [
  'draft',
  'submitted',
  'in-review',
  'changes-requested',
  'approved',
  'published',
  'withdrawn',
  'retracted',
  'archived',
] as const;

export type ArticleState = (typeof STATES)[number];

/** The three stages a reader sees; null where readers see no stage at all. */
export function readerStage(state: ArticleState): 'submitted' | 'under-review' | 'approved' | null {
  switch (state) {
    case 'draft':
    case 'submitted':
      return 'submitted';
    case 'in-review':
    case 'changes-requested':
      return 'under-review';
    case 'approved':
    case 'published':
      return 'approved';
    case 'withdrawn':
    case 'retracted':
    case 'archived':
      return null;
  }
}
