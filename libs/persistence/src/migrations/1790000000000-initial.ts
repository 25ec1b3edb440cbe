import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { appendOnlyStatements } from './append-only.js';
import { INITIAL_TABLES } from './initial-tables.js';

/** All tables, the empty log's head, and the triggers that keep the trail as it is. */
export class Initial1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of INITIAL_TABLES) await runner.createTable(new Table(table));
    await runner.query(
      "INSERT INTO audit_head (id, size, frontier, last_leaf, last_at) VALUES (1, 0, '', '', 0)",
    );
    const engine = runner.dataSource.options.type === 'postgres' ? 'postgres' : 'sqlite';
    for (const statement of appendOnlyStatements(engine)) await runner.query(statement);
  }

  /** Forward only: undoing on SQLite rebuilds parents and cascades into their children. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
