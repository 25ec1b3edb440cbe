export { type JobDependencies } from './job-dependencies.js';
export { jobHandlers } from './job-handlers.js';
