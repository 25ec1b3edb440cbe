import { createLogger, systemClock } from '#libs/runtime';
import { type QueueWorld, tcpProxy, type TcpProxy } from '#testing/queue';
import { brokerOf, type Namespace } from '../src/broker-of.js';
import { BullmqQueue } from '../src/bullmq-queue.js';
import { queueServerUrl } from './queue-server.js';
import { testNamespace } from './queue-namespace.js';

/** Processes on the real server, each behind a cable of its own that can be cut. */
export async function bullmqWorld(): Promise<QueueWorld> {
  const namespace = testNamespace();
  await makeTables(namespace);
  const cables: { readonly proxy: TcpProxy; isDead: boolean }[] = [];
  const opened: BullmqQueue[] = [];
  let isDown = false;
  const living = (): TcpProxy[] => cables.filter((it) => !it.isDead).map((it) => it.proxy);
  return {
    takeoverMs: 6_000,
    open: async () => {
      const url = queueServerUrl();
      const port = Number(url.port || (url.protocol === 'redis:' ? 6379 : 5432));
      const cable = { proxy: await tcpProxy({ host: url.hostname, port }), isDead: false };
      cables.push(cable);
      if (isDown) await cable.proxy.cut();
      url.host = `127.0.0.1:${cable.proxy.port}`;
      const queue = new BullmqQueue({
        broker: brokerOf(url.toString(), namespace),
        ...{ clock: systemClock, logger: createLogger('silent'), leaseMs: 700, graceMs: 1_500 },
      });
      opened.push(queue);
      const kill = (): Promise<void> => {
        cable.isDead = true;
        return cable.proxy.cut();
      };
      return { queue, kill };
    },
    outage: async () => {
      isDown = true;
      for (const proxy of living()) await proxy.cut();
      return async () => {
        isDown = false;
        for (const proxy of living()) await proxy.mend();
      };
    },
    close: async () => {
      await Promise.all(opened.map((queue) => queue.stop()));
      for (const { proxy } of cables) await proxy.cut();
      await namespace.drop();
    },
  };
}

/** Beforehand, since a busy machine may need longer for them than a question may take. */
async function makeTables(namespace: Namespace): Promise<void> {
  const opened = brokerOf(queueServerUrl().toString(), namespace).openQueue(() => undefined);
  await opened.inner.waitUntilReady();
  await opened.close();
}
