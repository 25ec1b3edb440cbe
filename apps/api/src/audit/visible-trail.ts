import { AUDIT_ACTIONS } from '#libs/audit';
import { type TrailScope } from '#libs/bundle';
import { type Actor } from '#libs/lifecycle';

/** What an administrator looks after: people, sign-ins, keys and the instance; no content (ACC-2). */
const SECURITY = [
  'session.',
  'account.',
  'role.',
  'user.',
  'access.refused',
  'totp.',
  'passkey.',
  'token.',
  'password.',
  'sign-in-link.',
  'licence.',
  'key.',
  'instance.',
  'system.',
];

const SECURITY_ACTIONS = AUDIT_ACTIONS.filter((action) =>
  SECURITY.some((prefix) => action.startsWith(prefix)),
);

/**
 * The part of the log that a person may see (AUD-14): compliance all of it (undefined), editors and
 * chairs what belongs to an article, administrators what is about security.
 */
export function visibleTrail({ roles }: Actor): TrailScope | undefined {
  if (roles.includes('compliance')) return undefined;
  return {
    ofArticles: roles.includes('editor') || roles.includes('chair'),
    actions: roles.includes('administrator') ? SECURITY_ACTIONS : [],
  };
}

/** Whether one event is in that part. */
export function isVisible(
  scope: TrailScope | undefined,
  event: { readonly action: string; readonly articleId: string | null },
): boolean {
  if (!scope) return true;
  return (
    (scope.ofArticles && event.articleId !== null) ||
    scope.actions.some((action) => action === event.action)
  );
}
