import type BetterSqlite3 from 'better-sqlite3';
import { type DataSource, QueryFailedError } from 'typeorm';
import { type Answer, type RunQuery } from './sql.js';

/** Texts are few and repeat; a bound all the same, for statements with lists of values. */
const MAX_STATEMENTS = 1_000;

/** The better-sqlite3 connection that a data source holds. */
export function connectionOf(source: DataSource): BetterSqlite3.Database {
  return (source.driver as unknown as { databaseConnection: BetterSqlite3.Database })
    .databaseConnection;
}

/**
 * Runs prepared statements on a data source's own connection, past TypeORM's query runner: its
 * events and promises cost more than the statement. Errors are the ones TypeORM would throw.
 */
export function sqliteQueries(source: DataSource): RunQuery {
  const connection = connectionOf(source);
  const prepared = new Map<string, BetterSqlite3.Statement>();
  const prepare = (sql: string): BetterSqlite3.Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= MAX_STATEMENTS) prepared.clear();
    const made = connection.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  const execute = (sql: string, values: unknown[]): Answer => {
    try {
      const statement = prepare(sql);
      const bound = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
      if (statement.reader) return { records: statement.all(...bound) };
      return { records: [], affected: statement.run(...bound).changes };
    } catch (error) {
      throw new QueryFailedError(sql, values, error as Error);
    }
  };
  return async (sql, values) => execute(sql, values);
}
