/** A bundle cannot be made; the message says what to do. */
export class BundleError extends Error {
  constructor(
    readonly code: 'not-found' | 'no-checkpoint' | 'not-empty',
    message: string,
  ) {
    super(message);
    this.name = 'BundleError';
  }
}
