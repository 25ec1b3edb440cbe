export type NoteErrorCode =
  | 'bad-key'
  | 'unsupported-key'
  | 'malformed-note'
  | 'too-many-signatures'
  | 'bad-signature'
  | 'no-known-signature'
  | 'malformed-checkpoint'
  | 'malformed-proof';

/** A signed note, checkpoint, proof file or note key that must not be trusted. */
export class NoteError extends Error {
  override readonly name = 'NoteError';

  constructor(
    readonly code: NoteErrorCode,
    message: string,
  ) {
    super(message);
  }
}
