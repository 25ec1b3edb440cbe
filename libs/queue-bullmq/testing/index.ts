export { bullmqWorld } from './bullmq-world.js';
export { testNamespace, type TestNamespace } from './queue-namespace.js';
export { currentQueueServer, type QueueServer, queueServerUrl } from './queue-server.js';
