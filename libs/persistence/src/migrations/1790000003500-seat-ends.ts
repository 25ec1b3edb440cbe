import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When a seat ended without a review. */
export class SeatEnds1790000003500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assignments ADD COLUMN ended_at bigint');
    await runner.query(
      `UPDATE assignments SET ended_at = COALESCE(answered_at, invited_at)
       WHERE state IN ('declined', 'expired', 'withdrawn')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
