import { type ChangeDigest, type ChangeValue, type FieldChange } from './change.js';
import { type JsonValue } from './json-value.js';
import { saltedDigest } from './salted-digest.js';

const SALT_BYTES = 16;

/**
 * Splits changes into what the event carries (digests) and what stands beside the log (salts and values).
 * `random` returns that many unpredictable bytes; each side of each change gets a salt of its own, so
 * that equal values cannot be told from the digests.
 */
export function saltChanges(
  changes: readonly FieldChange[],
  random: (bytes: number) => Uint8Array,
): { changes: ChangeDigest[]; values: ChangeValue[] } {
  const values: ChangeValue[] = [];
  const digest = (path: string, side: 'old' | 'new', value: JsonValue | undefined) => {
    if (value === undefined) return null;
    const salt = random(SALT_BYTES);
    values.push({ path, side, salt: Buffer.from(salt).toString('base64'), value });
    return saltedDigest(salt, value);
  };
  const digests = changes.map((change) => ({
    path: change.path,
    old: digest(change.path, 'old', change.old),
    new: digest(change.path, 'new', change.new),
  }));
  return { changes: digests, values };
}
