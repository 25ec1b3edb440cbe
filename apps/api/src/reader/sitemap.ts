import { xml, xmlText } from './xml.js';

/** A page that search engines may list. */
export interface SitemapEntry {
  url: string;
  /** Instant of the last significant change (RDR-3); never the time of a build or a request. */
  lastUpdated?: string;
}

/**
 * `sitemap.xml` (sitemaps.org 0.9), at most 50,000 addresses. The same entries give the same bytes,
 * in order of address; `priority` and `changefreq` are left out because nobody reads them.
 */
export function sitemap(entries: readonly SitemapEntry[]): string {
  const sorted = [...entries].sort((one, other) => (one.url < other.url ? -1 : 1));
  const urls = sorted.map(({ url, lastUpdated }) => {
    const lastmod = lastUpdated && xml`<lastmod>${xmlText(lastUpdated)}</lastmod>`;
    return xml`<url><loc>${xmlText(url)}</loc>${lastmod}</url>\n`;
  });
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`.markup;
}
