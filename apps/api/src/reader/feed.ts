import { type Html } from '../http/html.js';
import { type Site } from './page-model.js';
import { paths } from './paths.js';
import { xml, xmlText } from './xml.js';

/** One publication, correction, withdrawal or retraction that readers may want to hear of. */
export interface FeedEntry {
  /** Never changes and never comes twice: the article's address with the revision or event. */
  id: string;
  url: string;
  title: string;
  /** Instant. */
  updated: string;
  summary: string;
  signers: string[];
}

function entry({ id, url, title, updated, summary, signers }: FeedEntry): Html {
  const people = signers.map(
    (name) => xml`<contributor><name>${xmlText(name)}</name></contributor>\n`,
  );
  return xml`<entry>
<id>${xmlText(id)}</id>
<title>${xmlText(title)}</title>
<link href="${xmlText(url)}"/>
<updated>${xmlText(updated)}</updated>
<summary>${xmlText(summary)}</summary>
${people}</entry>
`;
}

/** Atom (RFC 4287) of what changed, newest first; `since` is its date while nothing has happened. */
export function atomFeed(site: Site, entries: readonly FeedEntry[], since: string): string {
  const sorted = [...entries].sort((one, other) => (one.updated < other.updated ? 1 : -1));
  const self = xmlText(site.baseUrl + paths.feed);
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${self}</id>
<title>${xmlText(site.name)}</title>
<author><name>${xmlText(site.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link href="${xmlText(site.baseUrl + paths.index)}"/>
<updated>${xmlText(sorted[0]?.updated ?? since)}</updated>
${sorted.map(entry)}</feed>
`.markup;
}
