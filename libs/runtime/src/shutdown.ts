type Step = { readonly name: string; readonly run: () => Promise<void> | void };

/** Ends the process in order: the last thing started is the first thing stopped. */
export class Shutdown {
  private readonly steps: Step[] = [];
  private ending?: Promise<string[]>;

  add(name: string, run: Step['run']): void {
    this.steps.unshift({ name, run });
  }

  /** Runs every step once, whatever the others do; resolves with the messages of those that failed. */
  end(): Promise<string[]> {
    this.ending ??= this.runAll();
    return this.ending;
  }

  private async runAll(): Promise<string[]> {
    const failed: string[] = [];
    for (const step of this.steps) {
      try {
        await step.run();
      } catch (error) {
        failed.push(`${step.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return failed;
  }
}
