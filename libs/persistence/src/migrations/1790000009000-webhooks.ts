import { type MigrationInterface, type QueryRunner, Table, type TableOptions } from 'typeorm';

const TABLES: TableOptions[] = [
  {
    name: 'webhooks',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'url', type: 'text' },
      { name: 'description', type: 'text' },
      { name: 'types', type: 'text', isNullable: true },
      { name: 'salt', type: 'text' },
      { name: 'previous_salt', type: 'text', isNullable: true },
      { name: 'previous_until', type: 'bigint', isNullable: true },
      { name: 'created_by', type: 'text' },
      { name: 'created_at', type: 'bigint' },
      { name: 'failing_since', type: 'bigint', isNullable: true },
      { name: 'disabled_at', type: 'bigint', isNullable: true },
      { name: 'disabled_because', type: 'text', isNullable: true },
      { name: 'version', type: 'integer', default: '1' },
    ],
  },
  {
    name: 'webhook_deliveries',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'webhook_id', type: 'text' },
      { name: 'event_id', type: 'text' },
      { name: 'type', type: 'text' },
      { name: 'body', type: 'text' },
      { name: 'state', type: 'text' },
      { name: 'attempts', type: 'integer', default: '0' },
      { name: 'replays', type: 'integer', default: '0' },
      { name: 'last_status', type: 'integer', isNullable: true },
      { name: 'error', type: 'text', isNullable: true },
      { name: 'created_at', type: 'bigint' },
      { name: 'next_at', type: 'bigint' },
      { name: 'tried_at', type: 'bigint', isNullable: true },
      { name: 'ended_at', type: 'bigint', isNullable: true },
    ],
    indices: [
      {
        name: 'webhook_deliveries_once',
        columnNames: ['webhook_id', 'event_id'],
        isUnique: true,
      },
      { name: 'webhook_deliveries_listed', columnNames: ['webhook_id', 'created_at', 'id'] },
    ],
    foreignKeys: [
      {
        name: 'webhook_deliveries_webhook',
        columnNames: ['webhook_id'],
        referencedTableName: 'webhooks',
        referencedColumnNames: ['id'],
      },
    ],
  },
];

/** Other systems that are told of changes, and what they were told. */
export class Webhooks1790000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(new Table(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
