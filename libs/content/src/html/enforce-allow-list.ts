import { createRequire } from 'node:module';

import type sanitizeHtml from 'sanitize-html';

import { isSafeHref } from './safe-href.js';

const require = createRequire(import.meta.url);

const TAGS =
  'p em strong s ul ol li blockquote h1 h2 h3 h4 h5 h6 table thead tbody tr th td code pre hr br sup sub a section span i b'.split(
    ' ',
  );
const TAG = new RegExp(`^</?(?:${TAGS.join('|')})((?: [a-z-]+="[^"<>]*")*)>$`);
const ATTRIBUTE = / ([a-z-]+)="([^"<>]*)"/g;
const ATTRIBUTES = new Set('class id href rel role aria-label title start'.split(' '));

/** The same list for sanitize-html, also used by the tests to compare both lines of defence. */
export const SANITIZE_OPTIONS = {
  allowedTags: TAGS,
  allowedAttributes: { '*': [...ATTRIBUTES] },
  allowedSchemes: ['http', 'https', 'mailto'],
  disallowedTagsMode: 'escape' as const,
};

const known = new Map<string, boolean>();

/**
 * Second line of defence: every tag in our own output must stand on the list to the letter. It costs two
 * milliseconds on a long article where sanitize-html costs ten, so that one runs only on a deviation.
 */
export function enforceAllowList(html: string): string {
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) {
    if (!isAllowed(tag)) return sanitize(html);
  }
  return html;
}

// Loading it takes as long as rendering three articles, and no rendering of ours has needed it yet.
function sanitize(html: string): string {
  const load = require('sanitize-html') as typeof sanitizeHtml;
  return load(html, SANITIZE_OPTIONS);
}

function isAllowed(tag: string): boolean {
  // Tags repeat (`</p>`); those with ids do not and would only fill the memory.
  if (tag.length > 8) return matches(tag);
  let answer = known.get(tag);
  if (answer === undefined) {
    answer = matches(tag);
    if (known.size < 200) known.set(tag, answer);
  }
  return answer;
}

function matches(tag: string): boolean {
  const found = TAG.exec(tag);
  if (!found) return false;
  for (const [, name, value] of (found[1] ?? '').matchAll(ATTRIBUTE)) {
    if (!ATTRIBUTES.has(name!)) return false;
    if (name === 'href' && !isSafeHref(value!.replaceAll('&amp;', '&'))) return false;
  }
  return true;
}
