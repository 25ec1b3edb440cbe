import { type SqlReading } from '#libs/persistence';
import { type TrailRange, trailPages } from './trail-pages.js';

/** The exact bytes of each event, one a line, LF at the end (EXP-6); a chunk a page. */
export async function* exportNdjson(sql: SqlReading, range: TrailRange): AsyncGenerator<Buffer> {
  for await (const rows of trailPages(sql, range)) {
    let text = '';
    for (const { event } of rows) text += `${event}\n`;
    yield Buffer.from(text);
  }
}
