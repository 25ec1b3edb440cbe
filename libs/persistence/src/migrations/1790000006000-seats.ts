import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { SEAT_TABLES } from './seat-tables.js';

/** More time, alternates in order, and whom somebody who declines suggests. */
export class Seats1790000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of SEAT_TABLES) await runner.createTable(new Table(table));
    await runner.query('ALTER TABLE assignments ADD COLUMN suggestion text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
