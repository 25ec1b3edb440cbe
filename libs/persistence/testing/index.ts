export { aContext } from './a-context.js';
export { currentEngine, onServer, type TestDatabase, testDatabase } from './test-database.js';
