import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A built worker as a process. */
export interface WorkerProcess {
  /** SIGTERM; resolves with the exit code and the time it took, in ms. */
  stop(): Promise<{ code: number | null; ms: number }>;
  /** SIGKILL: nothing of it is told to anybody. */
  kill(): Promise<void>;
}

/** How a worker ended that did not start. */
export class WorkerRefused extends Error {
  constructor(
    readonly code: number | null,
    readonly output: string,
  ) {
    super(`The worker ended with ${code}: ${output}`);
  }
}

/** Starts the built worker; resolves once it is ready. @throws WorkerRefused */
export async function startWorker(
  root: string,
  settings: Record<string, string>,
): Promise<WorkerProcess> {
  const worker = spawn(process.execPath, [join(root, 'dist/apps/worker/src/main.js')], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('worker is ready')) resolve();
    };
    worker.stdout.on('data', read);
    worker.stderr.on('data', read);
    worker.once('close', (code) => reject(new WorkerRefused(code, output)));
  });
  return {
    stop: async () => {
      const begun = performance.now();
      const code = await ended(worker, 'SIGTERM');
      return { code, ms: performance.now() - begun };
    },
    kill: async () => void (await ended(worker, 'SIGKILL')),
  };
}

function ended(worker: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null)
    return Promise.resolve(worker.exitCode);
  return new Promise((resolve) => {
    worker.once('exit', resolve);
    worker.kill(signal);
  });
}
