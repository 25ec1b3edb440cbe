import { AsyncResource } from 'node:async_hooks';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { withCorrelation } from '#libs/runtime';

/** Runs hooks and handlers under the id of their request, also after the body was read. */
export function correlateRequests(fastify: FastifyInstance): void {
  const contexts = new WeakMap<FastifyRequest, AsyncResource>();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    withCorrelation(request.id, () => {
      contexts.set(request, new AsyncResource('request'));
      done();
    });
  });
  // Events of the body's stream come in the context of the socket: go back to the request's.
  fastify.addHook('preValidation', (request, _reply, done) => {
    contexts.get(request)?.runInAsyncScope(done);
  });
}
