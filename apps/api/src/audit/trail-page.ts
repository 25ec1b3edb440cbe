import { trailClauses, type TrailFilter, type TrailRow, valuesOfEvents } from '#libs/bundle';
import { type SqlReading } from '#libs/persistence';
import { pageOf, readCursor } from '../http/page-query.js';
import { eventView } from './event-view.js';
import { type TrailQuery } from './trail.query.js';
import { type TrailView } from './trail.view.js';

/** One page of the events a filter matches, with their values opened. */
export async function trailPage(
  sql: SqlReading,
  filter: TrailFilter,
  { limit, cursor, order }: TrailQuery,
): Promise<TrailView> {
  const after = readCursor(cursor, ['number']);
  const { clauses, values } = trailClauses(filter, sql.engine);
  if (after) clauses.push(`seq ${order === 'asc' ? '>' : '<'} $${values.push(after[0])}`);
  const where = clauses.length > 0 ? `WHERE ${clauses.join(' AND ')}` : '';
  const rows = await sql.query<TrailRow>(
    `SELECT seq, event FROM audit_events ${where} ORDER BY seq ${order} LIMIT ${limit + 1}`,
    values,
  );
  const page = pageOf(rows, limit, ({ seq }) => [seq]);
  const seqs = page.items.map(({ seq }) => seq).sort((one, other) => one - other);
  const opened = await valuesOfEvents(sql, seqs);
  return { next: page.next, items: page.items.map((row) => eventView(row, opened.get(row.seq))) };
}
