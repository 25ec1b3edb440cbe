export { aLog } from './a-log.js';
export { anAuditEvent } from './an-audit-event.js';
export {
  REFERENCE_ENTRIES,
  REFERENCE_NODES,
  REFERENCE_ROOTS,
  rootFromScratch,
  someLeaves,
} from './reference-tree.js';
export { storedTree } from './stored-tree.js';
