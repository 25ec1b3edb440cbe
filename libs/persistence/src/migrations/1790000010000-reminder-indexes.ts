import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Smaller indexes of the schedule. Each step planned is entered in all of them, and those that were
 * sorted by instant touched a page a step: planning many seats spent half of its time there.
 */
export class ReminderIndexes1790000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of ['reminders_due', 'reminders_recipient', 'reminders_article'])
      await runner.query(`DROP INDEX ${name}`);
    // What has been sent or skipped is never looked for by its instant.
    await runner.query(`CREATE INDEX reminders_due ON reminders (due_at) WHERE state = 'planned'`);
    await runner.query(`CREATE INDEX reminders_recipient ON reminders (recipient_id)
      WHERE recipient_id IS NOT NULL`);
    await runner.query('CREATE INDEX reminders_article ON reminders (article_id)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
