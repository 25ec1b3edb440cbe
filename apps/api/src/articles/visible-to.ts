import { type Actor, type Role } from '#libs/lifecycle';
import { type Where } from './where.js';

const SEE_ALL: readonly Role[] = ['editor', 'chair', 'compliance'];

/** Adds what a person may see of the articles: everything, their own, those they have a seat in. */
export function visibleTo({ id, roles }: Actor, where: Where): Where {
  if (SEE_ALL.some((role) => roles.includes(role))) return where;
  const parts: string[] = [];
  if (roles.includes('author')) parts.push('a.author_id = ?');
  if (roles.includes('reviewer'))
    parts.push(
      `a.id IN (SELECT article_id FROM assignments WHERE reviewer_id = ? AND state IN ('invited', 'accepted', 'submitted'))`,
    );
  return where.and(`(${parts.join(' OR ') || '1 = 0'})`, ...parts.map(() => id));
}
