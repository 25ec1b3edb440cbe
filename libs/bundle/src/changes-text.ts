import { type ChangeDigest } from '#libs/audit';
import { type TrailValue } from './trail-values.js';

/** Longer values are cut in a table for people; NDJSON and values.ndjson have all of them. */
const MAX_VALUE = 1_000;
/** A change whose value was erased, or is not shown to this person. */
const ERASED = '[erased]';

/** `path: old -> new`, one change after the other, as a person reads them. */
export function changesText(
  changes: readonly ChangeDigest[],
  values: readonly TrailValue[] = [],
): string {
  return changes
    .map(({ path, old, new: fresh }) => {
      const [before, after] = [side(path, 'old', old, values), side(path, 'new', fresh, values)];
      return `${path}: ${before} -> ${after}`;
    })
    .join('; ');
}

function side(
  path: string,
  which: 'old' | 'new',
  digest: string | null,
  values: readonly TrailValue[],
): string {
  if (digest === null) return '(none)';
  const text = values.find((it) => it.path === path && it.side === which)?.value;
  if (text === undefined) return ERASED;
  const plain = text.startsWith('"') ? (JSON.parse(text) as string) : text;
  return plain.length > MAX_VALUE ? `${plain.slice(0, MAX_VALUE)}…` : plain;
}
