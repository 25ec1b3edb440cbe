import { type FastifyInstance } from 'fastify';

// `same-origin` and not `no-referrer`: with the latter a browser sends `Origin: null` with our own
// forms. A sign-in link's address still never leaves this origin (SEC-37).
const ALWAYS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

/** Two years, with subdomains (SEC-26); only where readers come over https. */
const HSTS = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

/** Headers of an answer; what is for one person is kept in no cache. */
export function securityHeaders(url: string, publicUrl?: string): Record<string, string> {
  const shown = publicUrl?.startsWith('https:') ? { ...ALWAYS, ...HSTS } : ALWAYS;
  return isPrivate(url) ? { ...shown, 'cache-control': 'no-store' } : shown;
}

/** Puts the headers on every answer, errors included; a route may set its own value over them. */
export function addSecurityHeaders(fastify: FastifyInstance, publicUrl?: string): void {
  const kept = securityHeaders('/api', publicUrl);
  const shown = securityHeaders('/', publicUrl);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(isPrivate(request.url) ? kept : shown);
    done();
  });
}

function isPrivate(url: string): boolean {
  const parts = ['/api', '/sign-in', '/desk', '/plain', '/tasks', '/admin'];
  return parts.some((part) => url.startsWith(part));
}
