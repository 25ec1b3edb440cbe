export { MemoryJobStore } from './memory-job-store.js';
export { mortalJobStore } from './mortal-job-store.js';
export {
  eventually,
  handlersWith,
  queueContract,
  type QueueProcess,
  type QueueWorld,
} from './queue-contract.js';
