export { inProcessWorld } from './in-process-world.js';
export { MemoryJobStore } from './memory-job-store.js';
export { type MortalJobStore, mortalJobStore } from './mortal-job-store.js';
export {
  eventually,
  handlersWith,
  queueContract,
  type QueueProcess,
  type QueueWorld,
} from './queue-contract.js';
export { tcpProxy, type TcpProxy } from './tcp-proxy.js';
