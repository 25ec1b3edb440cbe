import { openBackbone, type Running, runProcess } from '#libs/backbone';
import { readEnvironment } from '#libs/runtime';

/** Does jobs of the queue that QUEUE_URL names, beside the server and any number of its like. */
async function main(): Promise<Running> {
  const backbone = await openBackbone(readEnvironment(), { kind: 'worker' });
  await backbone.start();
  const ready = (): void => void process.stdout.write('Imprimatur worker is ready.\n');
  return { logger: backbone.logger, shutdown: backbone.shutdown, ready };
}

runProcess(main);
