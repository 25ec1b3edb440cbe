interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Writes of one commit; more would keep other writers waiting for long. */
const MAX_TOGETHER = 50;

/**
 * Collects what comes while a write is under way and writes it together: many jobs at once cost the
 * database few commits. When a write fails, each of its items is written alone, so that one does not
 * spoil it for the others; `write` must therefore keep all of its items or none.
 */
export class Coalesce<Item, Result> {
  private readonly waiting: Waiting<Item, Result>[] = [];
  private isWriting = false;

  /** `write` answers with one result an item, in order. */
  constructor(private readonly write: (items: readonly Item[]) => Promise<readonly Result[]>) {}

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.isWriting) return;
      this.isWriting = true;
      setImmediate(() => void this.drain());
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, MAX_TOGETHER));
    this.isWriting = false;
  }

  private async settle(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index] as Result));
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await this.settle([one]);
    }
  }
}
