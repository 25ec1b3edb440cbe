import { hasRole, type Role, type Session } from '../api/session';
import { paths } from '../config/paths';
import { type shellWords } from './shell.words';

export interface Way {
  readonly to: string;
  readonly words: keyof (typeof shellWords)['en'];
  readonly roles?: readonly Role[];
}

/** The pages that stand in the header, for whom they are of use; the API decides what is allowed. */
const WAYS: readonly Way[] = [
  { to: paths.home, words: 'home' },
  { to: paths.board, words: 'board', roles: ['editor', 'chair'] },
  { to: paths.chase, words: 'chase', roles: ['editor', 'chair'] },
  {
    to: paths.people,
    words: 'people',
    roles: ['administrator', 'compliance', 'editor', 'chair'],
  },
  { to: paths.queue, words: 'queue', roles: ['administrator'] },
  { to: paths.mails, words: 'mails', roles: ['administrator'] },
  { to: paths.trail, words: 'trail', roles: ['compliance', 'administrator'] },
];

/** The ways for one person; the link of one task leads to none of them. */
export function waysFor(session: Session): readonly Way[] {
  if (session.articleId !== null) return [];
  return WAYS.filter(({ roles }) => roles === undefined || hasRole(session, ...roles));
}
