import { type FastifyInstance } from 'fastify';
import { type Metrics } from '#libs/metrics';

/** Counts and times every answer by its route's pattern: what matches none counts as one. */
export function measureRequests(fastify: FastifyInstance, metrics: Metrics | undefined): void {
  if (!metrics) return;
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.observe({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    });
    done();
  });
}
