import { InvalidEnvironment, readEnvironment, systemClock } from '#libs/runtime';
import { openBackbone } from './backbone.js';
import { createApp } from './http/create-app.js';
import { welcome } from './welcome.js';

/** A request still running this long after SIGTERM is cut off, ms. */
const GRACE_MS = 4_000;

/** What goes wrong on the machine and not in the product, with what to do about it. */
const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Another program listens there: choose another port (--port or PORT).',
  EADDRNOTAVAIL: 'This machine has no such address: choose another host (--host or HOST).',
  EACCES: 'The server may not use this folder or port: choose another one.',
  ENOTDIR: 'The data folder has to be a folder: choose another one (--data or DATA_DIR).',
  EEXIST: 'The data folder has to be a folder: choose another one (--data or DATA_DIR).',
  ENOENT: 'The data folder cannot be made there: choose another one (--data or DATA_DIR).',
};

async function main(): Promise<void> {
  const environment = readEnvironment();
  const backbone = await openBackbone(environment, systemClock);
  const { db, clock, keys, logger, shutdown } = backbone;
  const links = await welcome(environment, backbone);
  await backbone.start();
  const app = await createApp({ db, clock, environment, keys, logger });
  shutdown.add('http', () => app.close());
  await app.listen({ port: environment.PORT, host: environment.HOST });
  const url = await app.getUrl();
  const end = (signal: string): void => {
    logger.info({ signal }, 'Stopping.');
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    void shutdown.end().then((failed) => {
      for (const message of failed) logger.error(message);
      process.exit(failed.length === 0 ? 0 : 1);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
  links.print(url);
}

main().catch((error: unknown) => {
  const advice = ADVICE[(error as { code?: string } | null)?.code ?? ''];
  const isExpected = error instanceof InvalidEnvironment || advice !== undefined;
  const said = error instanceof Error ? error.message : String(error);
  const message = advice ? `${said}. ${advice}` : said;
  process.stderr.write(`imprimatur: ${message}\n`);
  if (!isExpected && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exit(isExpected ? 2 : 1);
});
