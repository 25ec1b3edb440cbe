import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const START_MS = 60_000;

/** A process of the product or of a bench, from what was built. */
export class Child {
  private constructor(
    readonly process: ChildProcess,
    /** What it said when it was ready. */
    readonly said: string,
  ) {}

  /**
   * Starts a built file and waits until it says that it is ready.
   * @param file below `dist/`
   */
  static async start(file: string, env: Readonly<Record<string, string>>): Promise<Child> {
    const options: ForkOptions = {
      env: { PATH: process.env['PATH'], ...env },
      execArgv: (process.env['BENCH_NODE_ARGS'] ?? '').split(' ').filter(Boolean),
      stdio: ['ignore', 'pipe', process.env['BENCH_DEBUG'] ? 'inherit' : 'ignore', 'ipc'],
    };
    const child = fork(join(ROOT, 'dist', file), options);
    const said = await new Promise<string>((done, fail) => {
      const late = setTimeout(() => fail(new Error(`${file} does not get ready.`)), START_MS);
      let text = '';
      child.once('exit', (code) => fail(new Error(`${file} ended with ${code}: ${text}`)));
      child.stdout?.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (process.env['BENCH_DEBUG']) process.stderr.write(chunk);
        const line = /^.*ready.*$/m.exec(text)?.[0];
        if (line === undefined) return;
        clearTimeout(late);
        done(line);
      });
    });
    child.removeAllListeners('exit');
    return new Child(child, said);
  }

  get isRunning(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  /** CPU seconds it has used so far, user and system. */
  cpuSeconds(): number {
    const stat = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8');
    const fields = stat.split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  /** Ends it: at once with SIGKILL, in order with SIGTERM. */
  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGTERM'): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.process, 'exit');
    this.process.kill(signal);
    await ended;
  }
}
