import { isExternalHref, isSafeHref } from '../html/safe-href.js';
import { type Problem } from '../types.js';

const RELATIVE = /^(?![a-z][a-z0-9+.-]*:)(?!\/\/)/i;

/** What is wrong with a link's address: a relative one leads nowhere on the published page, others may be an attack. */
export function judgeLink(href: string): Pick<Problem, 'severity' | 'message'> | undefined {
  if (isSafeHref(href)) return undefined;
  const said = href.slice(0, 60);
  if (RELATIVE.test(href) || href === '') {
    return {
      severity: 'warns',
      message: `The link to "${said}" is left out: give the whole address, beginning with https://.`,
    };
  }
  return {
    severity: 'blocks',
    message: `The link to "${said}" is not allowed. Use an address that begins with https://, or remove the link.`,
  };
}

/** Attributes that every link out of the page carries. */
export function relOf(href: string): string | undefined {
  return isExternalHref(href) ? 'nofollow noopener' : undefined;
}
