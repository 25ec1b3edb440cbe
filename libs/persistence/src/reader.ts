import { type DataSource, type QueryRunner } from 'typeorm';
import { type RunQuery, SqlReading } from './sql.js';
import { sqliteQueries } from './sqlite-queries.js';
import { type Statements } from './statements.js';

/** Reads for screens: a read-only connection, outside every transaction, committed data only. */
export class Reader extends SqlReading {
  constructor(source: DataSource, statements: Statements) {
    super(
      statements,
      statements.engine === 'sqlite' ? sqliteQueries(source) : postgresQueries(source),
    );
  }
}

function postgresQueries(source: DataSource): RunQuery {
  return async (sql, values) => {
    const runner: QueryRunner = source.createQueryRunner();
    try {
      return await runner.query(sql, values, true);
    } finally {
      await runner.release();
    }
  };
}
