import { type FastifyRequest } from 'fastify';
import { type Role } from '#libs/lifecycle';
import { Problem } from './problem.js';

const ARTICLE = '/api/articles/:id';
/** What a person needs around one task: who am I, signing out, and the own disclosures. */
const AROUND = new Set([
  'GET /api/session',
  'DELETE /api/session',
  'GET /api/live',
  'GET /api/me',
  // Of these, what belongs to the one article.
  'GET /api/my/assignments',
  // The questions of a review; policies are public.
  'GET /api/policies/:version',
  'GET /api/me/disclosures',
  'POST /api/me/disclosures',
]);

/**
 * Whether a request stays within its session. One from the link of a task reaches that article (every
 * route below it, with the rights of permissions.ts) and little else: a mail in wrong hands opens one
 * text and not a desk.
 */
export function isInScope(
  { method, params, routeOptions }: FastifyRequest,
  articleId: string | null,
): boolean {
  if (articleId === null) return true;
  const { url = '' } = routeOptions;
  if (url === ARTICLE || url.startsWith(`${ARTICLE}/`))
    return (params as Readonly<Record<string, string>>)['id'] === articleId;
  return AROUND.has(`${method === 'HEAD' ? 'GET' : method} ${url}`);
}

/** Of the person's roles, those that a seat is held in. */
export function rolesInScope(roles: readonly Role[]): Role[] {
  return roles.filter((role) => role === 'reviewer' || role === 'chair');
}

export function outOfScope(): Problem {
  return new Problem(
    'forbidden',
    'You came by the personal link of one task, which opens that text alone. Sign in with your password to reach the rest.',
  );
}
