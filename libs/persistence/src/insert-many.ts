import { type SqlWriting } from './sql.js';

/** Stays below SQLite's and PostgreSQL's limits on values in one statement. */
const ROWS_A_STATEMENT = 100;

/** Inserts rows in as few statements as the engines allow. */
export async function insertMany(
  sql: SqlWriting,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const part = rows.slice(from, from + ROWS_A_STATEMENT);
    let mark = 0;
    const tuples = part.map(() => `(${columns.map(() => `$${(mark += 1)}`).join(', ')})`);
    await sql.execute(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${tuples.join(', ')}`,
      part.flat(),
    );
  }
}
