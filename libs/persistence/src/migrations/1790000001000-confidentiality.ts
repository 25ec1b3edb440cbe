import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When each reviewer promised to keep the text to themselves (ED-4). */
export class Confidentiality1790000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assignments ADD COLUMN confidentiality_at bigint');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
