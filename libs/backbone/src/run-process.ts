import { InvalidEnvironment, type Logger, type Shutdown } from '#libs/runtime';
import { Refusal } from './refusal.js';

/** Whatever still runs this long after SIGTERM is cut off, ms. */
const GRACE_MS = 4_500;

/** What goes wrong on the machine and not in the product, with what to do about it. */
const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Another program listens there: choose another port (--port or PORT).',
  EADDRNOTAVAIL: 'This machine has no such address: choose another host (--host or HOST).',
  EACCES: 'The server may not use this folder or port: choose another one.',
  ENOTDIR: 'The data folder has to be a folder: choose another one (--data or DATA_DIR).',
  EEXIST: 'The data folder has to be a folder: choose another one (--data or DATA_DIR).',
  ENOENT: 'The data folder cannot be made there: choose another one (--data or DATA_DIR).',
};

/** A process that runs. */
export interface Running {
  readonly logger: Logger;
  readonly shutdown: Shutdown;
  /** Says so to whoever started it; signals are listened to by then. */
  readonly ready: () => void;
}

/**
 * Runs a process of the product: its main part, then until SIGINT or SIGTERM. Exit code 0 after a clean
 * end, 2 for what the person who started it can mend, 1 for everything else.
 */
export function runProcess(main: () => Promise<Running>): void {
  main().then((running) => {
    endOnSignal(running);
    running.ready();
  }, explain);
}

function endOnSignal({ logger, shutdown }: Running): void {
  const end = (signal: string): void => {
    logger.info({ signal }, 'Stopping.');
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    void shutdown.end().then((failed) => {
      for (const message of failed) logger.error(message);
      process.exit(failed.length === 0 ? 0 : 1);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
}

function explain(error: unknown): never {
  const advice = ADVICE[(Object(error) as { code?: string }).code ?? ''];
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const isExpected = advice !== undefined || isForTheReader(error);
  process.stderr.write(`imprimatur: ${advice ? `${message}. ${advice}` : message}\n`);
  if (!isExpected) process.stderr.write(`${stack ?? ''}\n`);
  process.exit(isExpected ? 2 : 1);
}

function isForTheReader(error: unknown): boolean {
  return error instanceof InvalidEnvironment || error instanceof Refusal;
}
