import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { type Queue as BullQueue } from 'bullmq';
import { fastify, type FastifyInstance } from 'fastify';

/** A server with BullMQ's dashboard in it, read-only, below a path. It listens nowhere. */
export async function openBoard(queue: BullQueue, path: string): Promise<FastifyInstance> {
  const serverAdapter = new FastifyAdapter();
  serverAdapter.setBasePath(path);
  createBullBoard({
    queues: [new BullMQAdapter(queue, { readOnlyMode: true, allowRetries: false })],
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Jobs' } },
  });
  const app = fastify();
  await app.register(serverAdapter.registerPlugin(), { prefix: path });
  await app.ready();
  return app;
}
