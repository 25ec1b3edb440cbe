import { InvalidEnvironment, readEnvironment, systemClock } from '#libs/runtime';
import { openBackbone } from './backbone.js';
import { createApp } from './http/create-app.js';
import { welcome } from './welcome.js';

/** A request still running this long after SIGTERM is cut off, ms. */
const GRACE_MS = 4_000;

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
  const isExpected = error instanceof InvalidEnvironment || isPortTaken(error);
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`imprimatur: ${message}\n`);
  if (!isExpected && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exit(isExpected ? 2 : 1);
});

function isPortTaken(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === 'EADDRINUSE';
}
