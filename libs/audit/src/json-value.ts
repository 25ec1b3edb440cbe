/** What JSON can hold. `undefined` is not part of it: an absent field is left out. */
export type JsonValue =
  null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
