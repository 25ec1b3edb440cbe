import { type FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a method may change something (RFC 9110, section 9.2.1). */
export function changesState(method: string): boolean {
  return !SAFE.has(method);
}

/**
 * Refuses a state-changing request that a browser says comes from elsewhere (SEC-28). Clients that
 * are no browser send neither header.
 */
export function assertSameOrigin(request: FastifyRequest, publicOrigin: string | undefined): void {
  const { origin, 'sec-fetch-site': site } = request.headers;
  const isFromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
  const own = `${request.protocol}://${request.host}`;
  const isForeign = origin !== undefined && origin !== own && origin !== publicOrigin;
  if (isFromElsewhere || isForeign)
    throw new Problem('cross-origin', 'This request came from another site. Use our own pages.');
}
