export { brokerOf, type Namespace } from './broker-of.js';
export { type Broker, type StoredJob } from './broker.js';
export { BullmqQueue, type BullmqQueueOptions } from './bullmq-queue.js';
export { QueueAway } from './within.js';
