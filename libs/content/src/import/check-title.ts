import { type Refusal, refuse } from './import-result.js';
import { forbiddenCharacterIn } from './decode-text.js';

const MAX_LENGTH = 300;

/**
 * A title as it may stand on a page: one line, 1 to 300 UTF-16 units, at least one letter or digit.
 * Unlike a body it may hold no bidirectional mark at all: it is shown beside other text.
 */
export function checkTitle(raw: string, line?: number): { ok: true; title: string } | Refusal {
  if (forbiddenCharacterIn(raw) !== undefined || /[\p{Bidi_Control}\u2028\u2029]/u.test(raw)) {
    return refuse(
      'control-character',
      'The title holds an invisible control character. Remove it and send the file once more.',
      line,
    );
  }
  const title = raw.replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(title)) {
    return refuse('no-title', 'No title was found. Begin with "title:" or a heading.', line);
  }
  if (title.length > MAX_LENGTH) {
    return refuse(
      'no-title',
      `The title has ${title.length} characters; at most ${MAX_LENGTH} are taken. Shorten it.`,
      line,
    );
  }
  return { ok: true, title };
}
