import { createHash } from 'node:crypto';
import { ARTICLE_CSS } from './styles/article-css.js';
import { BASE_CSS } from './styles/base-css.js';
import { FORMS_CSS } from './styles/forms-css.js';
import { PRINT_CSS } from './styles/print-css.js';
import { SOURCES_CSS } from './styles/sources-css.js';

/** The one style sheet of the reader pages. */
export const READER_CSS = [BASE_CSS, ARTICLE_CSS, SOURCES_CSS, FORMS_CSS, PRINT_CSS].join('\n');

/** Its address carries its digest, so it may be cached for ever and a new one is fetched at once. */
export const READER_CSS_PATH = `/assets/reader-${createHash('sha256')
  .update(READER_CSS)
  .digest('hex')
  .slice(0, 12)}.css`;
