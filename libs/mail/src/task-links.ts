/** What the personal links of a mail about a seat lead to. */
export const TASK_LINKS = ['open', 'date', 'decline', 'hand-over'] as const;

export type TaskLink = (typeof TASK_LINKS)[number];

const PLACEHOLDER = /\{\{link:(open|date|decline|hand-over)\}\}/g;

/** Puts addresses where `{{link:open}}` and the like stand; as Markdown they are links. */
export function putLinks(markdown: string, addressOf: (link: TaskLink) => string): string {
  return markdown.replace(PLACEHOLDER, (_, link: TaskLink) => `<${addressOf(link)}>`);
}

/** The text without these placeholders. */
export function withoutLinks(text: string): string {
  return text.replace(PLACEHOLDER, '');
}
