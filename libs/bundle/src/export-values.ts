import { type SqlReading } from '#libs/persistence';
import { valuesBetween } from './trail-values.js';

const EVENTS_A_PAGE = 500;

/** `values.ndjson`: what opens the digests in the events, one side of one change a line. */
export async function* exportValues(sql: SqlReading, toSeq: number): AsyncGenerator<string> {
  for (let from = 0; from < toSeq; from += EVENTS_A_PAGE) {
    const rows = await valuesBetween(sql, from, Math.min(from + EVENTS_A_PAGE, toSeq));
    // The value is RFC 8785 text already: it goes out as it was hashed.
    const lines = rows.map(
      ({ seq, path, side, salt, value }) =>
        `{"seq":${seq},"path":${JSON.stringify(path)},"side":"${side}","salt":"${salt}","value":${value}}\n`,
    );
    if (lines.length > 0) yield lines.join('');
  }
}
