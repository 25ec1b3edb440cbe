import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** Who has which article open, as each server last said; worth nothing after some seconds. */
export class Presence1790000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'presence',
        columns: [
          { name: 'article_id', type: 'text', isPrimary: true },
          { name: 'user_id', type: 'text', isPrimary: true },
          { name: 'server_id', type: 'text', isPrimary: true },
          { name: 'seen_at', type: 'bigint' },
        ],
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
