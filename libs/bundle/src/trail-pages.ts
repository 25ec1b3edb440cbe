import { type SqlReading } from '#libs/persistence';
import { type TrailFilter, trailClauses } from './trail-filter.js';

const ROWS_A_PAGE = 2_000;

/** An event's place and the exact text that was hashed. */
export interface TrailRow {
  readonly seq: number;
  readonly event: string;
}

export interface TrailRange {
  readonly filter?: TrailFilter;
  /** Included; 0 when absent. */
  readonly fromSeq?: number;
  /** Excluded: the size of the log that is meant. */
  readonly toSeq: number;
  readonly rowsAPage?: number;
}

/** Events in order, by key and not by offset: every page costs the same, however long the log is. */
export async function* trailPages(
  sql: SqlReading,
  { filter = {}, fromSeq = 0, toSeq, rowsAPage = ROWS_A_PAGE }: TrailRange,
): AsyncGenerator<TrailRow[]> {
  const { clauses, values } = trailClauses(filter, sql.engine, 2);
  const where = ['seq >= $1', 'seq < $2', ...clauses].join(' AND ');
  const text = `SELECT seq, event FROM audit_events WHERE ${where} ORDER BY seq LIMIT ${rowsAPage}`;
  for (let next = fromSeq; next < toSeq;) {
    const rows = await sql.query<TrailRow>(text, [next, toSeq, ...values]);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAPage) return;
    next = (rows.at(-1)?.seq ?? toSeq) + 1;
  }
}

/** How many events of the first `toSeq` a filter matches. */
export async function countTrail(
  sql: SqlReading,
  toSeq: number,
  filter: TrailFilter = {},
): Promise<number> {
  const { clauses, values } = trailClauses(filter, sql.engine, 1);
  const row = await sql.queryOne<{ count: number }>(
    `SELECT COUNT(*) AS count FROM audit_events WHERE ${['seq < $1', ...clauses].join(' AND ')}`,
    [toSeq, ...values],
  );
  return Number(row?.count ?? 0);
}
