export { holdsToken } from './holds-token.js';
export {
  type AnsweredRequest,
  type Metrics,
  type MetricsOptions,
  openMetrics,
} from './open-metrics.js';
export { type Operations, readOperations, type Surroundings } from './operations.js';
export { type MetricsServer, type MetricsServerOptions, serveMetrics } from './serve-metrics.js';
