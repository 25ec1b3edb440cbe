import { type Backbone, openBackbone, type Running, runProcess } from '#libs/backbone';
import { openMetrics, serveMetrics } from '#libs/metrics';
import { type Environment, readEnvironment } from '#libs/runtime';

/** Does jobs of the queue that QUEUE_URL names, beside the server and any number of its like. */
async function main(): Promise<Running> {
  const environment = readEnvironment();
  const backbone = await openBackbone(environment, { kind: 'worker' });
  await backbone.start();
  if (environment.METRICS_PORT > 0) await showMetrics(environment, backbone);
  const ready = (): void => void process.stdout.write('Imprimatur worker is ready.\n');
  return { logger: backbone.logger, shutdown: backbone.shutdown, ready };
}

async function showMetrics(
  { METRICS_PORT, METRICS_TOKEN }: Readonly<Environment>,
  { db, clock, queue, shutdown }: Backbone,
): Promise<void> {
  const metrics = openMetrics({ reader: db.reader, clock, queue });
  const server = await serveMetrics({ metrics, port: METRICS_PORT, token: METRICS_TOKEN });
  shutdown.add('metrics', () => server.close());
}

runProcess(main);
