import { type SqlWriting } from './sql.js';

/**
 * PostgreSQL: a round trip each, and below its limit on values. SQLite has no round trips, and takes
 * single rows in half the time of many in one statement.
 */
const ROWS_A_STATEMENT = { sqlite: 1, postgres: 100 };

const texts = new Map<string, string>();

/** Inserts rows in as few statements as the engines allow. */
export async function insertMany(
  sql: SqlWriting,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  onConflict = '',
): Promise<void> {
  const atOnce = ROWS_A_STATEMENT[sql.engine];
  for (let from = 0; from < rows.length; from += atOnce) {
    const part = rows.slice(from, from + atOnce);
    await sql.execute(`${textFor(table, columns, part.length)} ${onConflict}`, part.flat());
  }
}

/** Made once for each table, set of columns and number of rows: a thousand marks cost more than a look-up. */
function textFor(table: string, columns: readonly string[], rows: number): string {
  const key = `${table} ${rows} ${columns.join()}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  let mark = 0;
  const tuple = (): string => `(${columns.map(() => `$${(mark += 1)}`).join(', ')})`;
  const tuples = Array.from({ length: rows }, tuple);
  const made = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${tuples.join(', ')}`;
  texts.set(key, made);
  return made;
}
