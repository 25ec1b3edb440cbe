import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of its own on a temporary database, reached over HTTP alone. */
export interface PrivateServer {
  readonly url: string;
  /** Where the first administrator is set up; works once. */
  readonly setUpLink: string;
  readonly dataFolder: string;
  /** SIGTERM; resolves with the exit code and the time it took, in ms. May be called again. */
  stop(): Promise<{ code: number | null; ms: number }>;
  /** Removes the temporary folder. */
  clean(): Promise<void>;
}

/** Bounds a hang; nothing is timed by it. */
const START_MS = 120_000;

/** Starts the built server, empty, on a free port. @throws with its output when it does not start. */
export async function startServer(
  root: string,
  settings: Record<string, string> = {},
): Promise<PrivateServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'imprimatur-journey-'));
  const server = spawn(process.execPath, [join(root, 'dist/apps/api/src/main.js')], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      PORT: '0',
      DATA_DIR: dataFolder,
      SAMPLE_BOARD: 'false',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { url, setUpLink } = await readyLines(server);
  return {
    ...{ url, setUpLink, dataFolder },
    stop: () => stop(server),
    clean: () => rm(dataFolder, { recursive: true, force: true }),
  };
}

function readyLines(server: ChildProcess): Promise<{ url: string; setUpLink: string }> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => {
      server.kill('SIGKILL');
      reject(new Error(`No start in time:\n${output}`));
    }, START_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /Imprimatur is ready at (\S+)/.exec(output)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolve({ url, setUpLink: /Set up[^\n]*?(https?:\S+)/.exec(output)?.[1] ?? '' });
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
}

function stop(server: ChildProcess): Promise<{ code: number | null; ms: number }> {
  const begun = performance.now();
  if (server.exitCode !== null || server.signalCode !== null)
    return Promise.resolve({ code: server.exitCode, ms: 0 });
  return new Promise((resolve) => {
    const ended = (code: number | null): void => resolve({ code, ms: performance.now() - begun });
    // A process that has ended says so once: nobody may wait for it again.
    if (server.exitCode !== null || server.signalCode !== null) return ended(server.exitCode);
    server.once('exit', ended);
    server.kill('SIGTERM');
  });
}
