import { type DataSource, type QueryRunner } from 'typeorm';
import { SqlReading } from './sql.js';
import { type Statements } from './statements.js';

/** Reads for screens: a read-only connection, outside every transaction, committed data only. */
export class Reader extends SqlReading {
  constructor(source: DataSource, statements: Statements) {
    super(statements, runOn(source, statements.engine));
  }
}

function runOn(source: DataSource, engine: 'sqlite' | 'postgres') {
  if (engine === 'sqlite') {
    const runner = source.createQueryRunner();
    return (sql: string, values: unknown[]) => runner.query(sql, values, true);
  }
  return async (sql: string, values: unknown[]) => {
    const runner: QueryRunner = source.createQueryRunner();
    try {
      return await runner.query(sql, values, true);
    } finally {
      await runner.release();
    }
  };
}
