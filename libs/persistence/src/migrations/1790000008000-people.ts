import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { PEOPLE_TABLES } from './people-tables.js';

/** Whom to ask: profiles, days away, licences, interests, waivers; specialties pinned at signing. */
export class People1790000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of PEOPLE_TABLES) await runner.createTable(new Table(table));
    // JSON text; null on every signature made before, and where none are on file.
    await runner.query('ALTER TABLE signatures ADD COLUMN specialties text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
