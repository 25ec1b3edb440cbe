/** The first thing that does not hold. */
export interface Finding {
  /** The event it was found at; null when it belongs to none. */
  readonly seq: number | null;
  readonly kind: string;
  readonly message: string;
}

/** The earlier one in the log; one without an event comes last. */
export function earlier(one: Finding | undefined, other: Finding | undefined): Finding | undefined {
  if (!one || !other) return one ?? other;
  return (other.seq ?? Infinity) < (one.seq ?? Infinity) ? other : one;
}
