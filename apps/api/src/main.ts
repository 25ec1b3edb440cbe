import { openBackbone, type Running, runProcess } from '#libs/backbone';
import { readEnvironment } from '#libs/runtime';
import { createApp } from './http/create-app.js';
import { welcome } from './welcome.js';

/** Serves HTTP; does jobs too where no QUEUE_URL is set. */
async function main(): Promise<Running> {
  const environment = readEnvironment();
  const backbone = await openBackbone(environment, { kind: 'api' });
  const { db, clock, keys, logger, queue, dashboard, shutdown } = backbone;
  const links = await welcome(environment, backbone);
  await backbone.start();
  const app = await createApp({
    ...{ db, clock, environment, keys, logger, queue },
    ...(dashboard && { dashboard }),
  });
  shutdown.add('http', () => app.close());
  await app.listen({ port: environment.PORT, host: environment.HOST });
  const url = await app.getUrl();
  return { logger, shutdown, ready: () => links.print(url) };
}

runProcess(main);
