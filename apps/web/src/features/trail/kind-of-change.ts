import { type Change } from './use-trail';

export type ChangeKind = 'added' | 'removed' | 'changed';
export type Side = 'old' | 'new';

/** Whether a side of a change was there, though its value may be erased since. */
export const isThere = (change: Change, side: Side): boolean =>
  change[side] !== undefined || change.erased.includes(side);

/** What happened to a field, in one word. */
export function kindOf(change: Change): ChangeKind {
  if (!isThere(change, 'old')) return 'added';
  return isThere(change, 'new') ? 'changed' : 'removed';
}

/** A value as people read it: text as it is, anything else as indented JSON. */
export function readable(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
