/** The only source of time. Instants are epoch milliseconds, UTC. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that is set by hand: for tests and for walking the sample board through past months. */
export class SteppableClock implements Clock {
  constructor(private at: number) {}

  now(): number {
    return this.at;
  }

  /** Moves on by milliseconds. Never back: the log's times do not decrease. */
  advance(ms: number): void {
    if (ms < 0) throw new Error('A clock does not go back.');
    this.at += ms;
  }

  /** Jumps to an instant not before the present one. */
  set(at: number): void {
    this.advance(at - this.at);
  }
}
