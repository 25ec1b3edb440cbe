export type CanonicalJsonErrorCode =
  | 'not-finite'
  | 'unsafe-integer'
  | 'lone-surrogate'
  | 'not-json'
  | 'too-deep'
  | 'duplicate-key'
  | 'bad-syntax';

/** A value that has no canonical JSON form (RFC 8785, I-JSON), or text that is not strict JSON. */
export class CanonicalJsonError extends Error {
  override readonly name = 'CanonicalJsonError';

  constructor(
    readonly code: CanonicalJsonErrorCode,
    message: string,
  ) {
    super(message);
  }
}
