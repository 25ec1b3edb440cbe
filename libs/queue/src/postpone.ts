/**
 * Thrown by a handler whose job cannot be done yet through no fault of its own (another worker holds
 * the mail, the mail system asked to wait): it is tried again at that instant, and no try is counted.
 */
export class Postpone extends Error {
  constructor(
    /** Epoch ms. */
    readonly until: number,
    why: string,
  ) {
    super(why);
    this.name = 'Postpone';
  }
}
