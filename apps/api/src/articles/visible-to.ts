import { type Actor, type Role } from '#libs/lifecycle';
import { type Where } from './where.js';

const SEE_ALL: readonly Role[] = ['editor', 'chair', 'compliance'];

/** Articles in which the newest seat of a person is one they hold. */
const SEATED = `SELECT s.article_id FROM assignments s
  WHERE s.reviewer_id = ? AND s.state IN ('invited', 'accepted', 'submitted')
    AND NOT EXISTS (SELECT 1 FROM assignments n WHERE n.reviewer_id = s.reviewer_id
      AND n.article_id = s.article_id AND n.invited_at > s.invited_at)`;

/** Adds what a person may see of the articles: everything, their own, those they have a seat in. */
export function visibleTo({ id, roles }: Actor, where: Where): Where {
  if (SEE_ALL.some((role) => roles.includes(role))) return where;
  const parts: string[] = [];
  if (roles.includes('author')) parts.push('a.author_id = ?');
  if (roles.includes('reviewer')) parts.push(`a.id IN (${SEATED})`);
  return where.and(`(${parts.join(' OR ') || '1 = 0'})`, ...parts.map(() => id));
}
