import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { REMINDER_TABLES } from './reminder-tables.js';

const MAIL_COLUMNS = [
  "class text NOT NULL DEFAULT 'ask'",
  "lang text NOT NULL DEFAULT 'en'",
  'variables text',
  'assignment_id text',
  'reply_to_id text',
  'day text',
  "state text NOT NULL DEFAULT 'queued'",
  'attempts integer NOT NULL DEFAULT 0',
  'lease_until bigint',
  'unknowable integer NOT NULL DEFAULT 0',
  'response text',
  'bounced_at bigint',
];

/** The schedule of reminders, the delivery of mails, jobs that stay known until they are done. */
export class Reminders1790000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of REMINDER_TABLES) await runner.createTable(new Table(table));
    await mails(runner);
    await outbox(runner);
    await runner.query('ALTER TABLE sessions ADD COLUMN article_id text');
    await runner.query('ALTER TABLE articles ADD COLUMN revision_due_on text');
    await signOnceARound(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}

async function mails(runner: QueryRunner): Promise<void> {
  for (const column of MAIL_COLUMNS) await runner.query(`ALTER TABLE mails ADD COLUMN ${column}`);
  await runner.query("UPDATE mails SET state = 'accepted' WHERE written_at IS NOT NULL");
  for (const index of [
    { name: 'mails_state', columnNames: ['state', 'at'] },
    { name: 'mails_article', columnNames: ['article_id', 'at'] },
    {
      name: 'mails_daily',
      columnNames: ['user_id', 'day'],
      isUnique: true,
      where: `"class" = 'reminder'`,
    },
  ])
    await runner.createIndex('mails', new TableIndex(index));
}

async function outbox(runner: QueryRunner): Promise<void> {
  for (const column of ['relayed_at bigint', 'parked_at bigint', 'error text'])
    await runner.query(`ALTER TABLE outbox ADD COLUMN ${column}`);
  await runner.createIndex(
    'outbox',
    new TableIndex({ name: 'outbox_waiting', columnNames: ['relayed_at', 'position'] }),
  );
  for (const table of ['outbox', 'jobs'])
    await runner.query(`UPDATE ${table} SET name = 'send-mail' WHERE name = 'write-mail'`);
}

/** The same person may sign the same text again when its periodic review comes round. */
async function signOnceARound(runner: QueryRunner): Promise<void> {
  await runner.dropIndex('signatures', 'signatures_once');
  await runner.createIndex(
    'signatures',
    new TableIndex({
      name: 'signatures_once',
      columnNames: ['revision_id', 'signer_id', 'meaning', 'round_id'],
      isUnique: true,
    }),
  );
  if (runner.dataSource.options.type === 'postgres') return;
  await runner.query('DROP TRIGGER "signatures_no_replace_2"');
  await runner.query(`CREATE TRIGGER "signatures_no_replace_2" BEFORE INSERT ON "signatures"
    WHEN EXISTS (SELECT 1 FROM "signatures" it WHERE it."revision_id" = NEW."revision_id"
      AND it."signer_id" = NEW."signer_id" AND it."meaning" = NEW."meaning"
      AND it."round_id" = NEW."round_id")
    BEGIN SELECT RAISE(ABORT, 'signatures: already there'); END`);
}
