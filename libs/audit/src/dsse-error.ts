export type DsseErrorCode = 'malformed-envelope' | 'bad-signature' | 'no-known-signature';

/** A DSSE envelope that must not be trusted. */
export class DsseError extends Error {
  override readonly name = 'DsseError';

  constructor(
    readonly code: DsseErrorCode,
    message: string,
  ) {
    super(message);
  }
}
