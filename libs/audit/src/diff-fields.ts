import { canonicalize } from './canonicalize.js';
import { type FieldChange } from './change.js';
import { type JsonValue } from './json-value.js';

/** A row as it was or is; null when it does not exist. An `undefined` field counts as absent. */
export type Fields = { readonly [field: string]: JsonValue | undefined } | null;

/**
 * The top-level fields that differ, sorted by name. A nested value is one field: when anything in it
 * changes, the whole old and new value are given. Null, "" and absent are three different things.
 */
export function diffFields(before: Fields, after: Fields): FieldChange[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const changes: FieldChange[] = [];
  for (const path of [...names].sort()) {
    const change = { path, old: fieldOf(before, path), new: fieldOf(after, path) };
    if (!isSame(change.old, change.new)) changes.push(change);
  }
  return changes;
}

function fieldOf(fields: Fields, name: string): JsonValue | undefined {
  return fields !== null && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  // The same text is the same value; only different texts need the canonical form to tell.
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  return canonicalize(one) === canonicalize(other);
}
