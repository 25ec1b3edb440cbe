import { type SqlWriting } from './sql.js';

/** Stays below SQLite's and PostgreSQL's limits on values in one statement. */
const ROWS_A_STATEMENT = 100;

const texts = new Map<string, string>();

/** Inserts rows in as few statements as the engines allow. */
export async function insertMany(
  sql: SqlWriting,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  onConflict = '',
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const part = rows.slice(from, from + ROWS_A_STATEMENT);
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
