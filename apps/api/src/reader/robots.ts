import { type Site } from './page-model.js';
import { paths } from './paths.js';

/**
 * `robots.txt`. Pages under a warning are not listed here: a crawler has to read them to meet their
 * `noindex` (RFC 9309 only keeps it from fetching).
 */
export function robots(site: Site): string {
  return `User-agent: *\nDisallow: /api/\nDisallow: /desk\nDisallow: /plain\nAllow: /\n\nSitemap: ${site.baseUrl}${paths.sitemap}\n`;
}
