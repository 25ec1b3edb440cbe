import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const START_MS = 60_000;

/** A worker of the built product beside a server. */
export interface WorkerProcess {
  readonly process: ChildProcess;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** Starts one and waits until it says that it is ready. @throws with its output when it does not. */
export async function startWorker(
  root: string,
  settings: Readonly<Record<string, string>>,
): Promise<WorkerProcess> {
  const worker = spawn(process.execPath, [join(root, 'dist/apps/worker/src/main.js')], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await ready(worker);
  return { process: worker, stop: () => stop(worker) };
}

function ready(worker: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`No start in time:\n${output}`)), START_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (!output.includes('worker is ready')) return;
      clearTimeout(timer);
      resolve();
    };
    worker.stdout?.on('data', read);
    worker.stderr?.on('data', read);
    worker.once('exit', (code) => reject(new Error(`The worker ended with ${code}:\n${output}`)));
  });
}

function stop(worker: ChildProcess): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null)
    return Promise.resolve(worker.exitCode);
  return new Promise((resolve) => {
    worker.once('exit', resolve);
    worker.kill('SIGTERM');
  });
}
