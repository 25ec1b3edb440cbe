import { type JsonValue } from './json-value.js';

/** One changed field with its values in the clear; `undefined` means that the field was absent. */
export interface FieldChange {
  path: string;
  old: JsonValue | undefined;
  new: JsonValue | undefined;
}

/** One changed field as an event carries it: salted digests `sha256:<hex>`, null where the field was absent. */
export interface ChangeDigest {
  path: string;
  old: string | null;
  new: string | null;
}

/** What opens one digest. Kept beside the log, so that it can be erased without breaking the tree. */
export interface ChangeValue {
  path: string;
  side: 'old' | 'new';
  /** 16 bytes in base64. */
  salt: string;
  value: JsonValue;
}
