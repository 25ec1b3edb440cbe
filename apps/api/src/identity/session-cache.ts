import { type Caller } from '../http/caller.js';

/** How long another process's change may go unnoticed, ms: SEC-21 allows five seconds. */
const TTL_MS = 1_000;
const MAX_ENTRIES = 10_000;

interface Entry {
  readonly caller: Caller;
  readonly until: number;
}

/**
 * Sessions read a moment ago. Forgotten with every command of this process, so here a change takes
 * effect with the next request; a change made by another process, after a second at most.
 */
export class SessionCache {
  private entries = new Map<string, Entry>();
  private generation = 0;

  /** `monotonic`: milliseconds that never go back, whatever the clock of the product says. */
  constructor(private readonly monotonic: () => number = () => performance.now()) {}

  get(tokenHash: string): Caller | undefined {
    const entry = this.entries.get(tokenHash);
    return entry && entry.until > this.monotonic() ? entry.caller : undefined;
  }

  /** Reads through; what was read while a command committed is not kept. */
  async fill(
    tokenHash: string,
    read: () => Promise<Caller | undefined>,
  ): Promise<Caller | undefined> {
    const { generation } = this;
    const caller = await read();
    if (caller && generation === this.generation) this.keep(tokenHash, caller);
    return caller;
  }

  clear(): void {
    this.generation += 1;
    if (this.entries.size > 0) this.entries = new Map();
  }

  private keep(tokenHash: string, caller: Caller): void {
    if (this.entries.size >= MAX_ENTRIES) this.entries = new Map();
    this.entries.set(tokenHash, { caller, until: this.monotonic() + TTL_MS });
  }
}
