export { aContext } from './a-context.js';
export { forge } from './forge.js';
export { growLog } from './grow-log.js';
export {
  currentEngine,
  emptyDatabase,
  type EmptyDatabase,
  onServer,
  type TestDatabase,
  testDatabase,
} from './test-database.js';
