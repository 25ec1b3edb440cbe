/** Conditions that all have to hold, with their values in order. */
export class Where {
  private readonly parts: string[] = [];
  readonly values: unknown[] = [];

  /** Adds a condition in which each `?` stands for the next of the values. */
  and(condition: string, ...values: unknown[]): this {
    this.parts.push(condition.replaceAll('?', () => this.mark(values.shift())));
    return this;
  }

  get text(): string {
    return this.parts.length === 0 ? '' : `WHERE ${this.parts.join(' AND ')}`;
  }

  private mark(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
