import { type TableOptions } from 'typeorm';

/** The tables that came with reminders. */
export const REMINDER_TABLES: TableOptions[] = [
  {
    name: 'reminders',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'kind', type: 'text' },
      { name: 'subject_type', type: 'text' },
      { name: 'subject_id', type: 'text' },
      { name: 'step', type: 'text' },
      { name: 'version', type: 'integer' },
      { name: 'act', type: 'text' },
      { name: 'recipient_id', type: 'text', isNullable: true },
      { name: 'article_id', type: 'text', isNullable: true },
      { name: 'basis', type: 'text' },
      { name: 'on_date', type: 'text' },
      { name: 'due_at', type: 'bigint' },
      { name: 'state', type: 'text' },
      { name: 'reason', type: 'text', isNullable: true },
      { name: 'variables', type: 'text', isNullable: true },
      { name: 'mail_id', type: 'text', isNullable: true },
      { name: 'planned_at', type: 'bigint' },
      { name: 'ended_at', type: 'bigint', isNullable: true },
    ],
    indices: [
      {
        name: 'reminders_once',
        columnNames: ['subject_id', 'kind', 'step', 'version'],
        isUnique: true,
      },
      { name: 'reminders_due', columnNames: ['state', 'due_at'] },
      { name: 'reminders_recipient', columnNames: ['recipient_id', 'state', 'due_at'] },
      { name: 'reminders_mail', columnNames: ['mail_id'], where: '"mail_id" IS NOT NULL' },
      { name: 'reminders_article', columnNames: ['article_id', 'state'] },
    ],
  },
  {
    name: 'processes',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'kind', type: 'text' },
      { name: 'queue', type: 'text' },
      { name: 'host', type: 'text' },
      { name: 'pid', type: 'integer' },
      { name: 'version', type: 'text' },
      { name: 'started_at', type: 'bigint' },
      { name: 'seen_at', type: 'bigint' },
    ],
  },
  {
    name: 'preferences',
    columns: [
      { name: 'user_id', type: 'text', isPrimary: true },
      { name: 'lang', type: 'text', default: "'en'" },
      { name: 'quiet_from', type: 'text', default: "'21:00'" },
      { name: 'quiet_until', type: 'text', default: "'07:00'" },
      { name: 'digest', type: 'text', default: "'off'" },
      { name: 'digest_day', type: 'integer', default: '1' },
      { name: 'calendar_version', type: 'integer', default: '1' },
      { name: 'version', type: 'integer', default: '1' },
    ],
    foreignKeys: [
      {
        name: 'preferences_user',
        columnNames: ['user_id'],
        referencedTableName: 'users',
        referencedColumnNames: ['id'],
      },
    ],
  },
  {
    name: 'holidays',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'user_id', type: 'text', isNullable: true },
      { name: 'date', type: 'text' },
      { name: 'name', type: 'text' },
      { name: 'added_by', type: 'text' },
      { name: 'added_at', type: 'bigint' },
    ],
    indices: [{ name: 'holidays_person', columnNames: ['user_id', 'date'] }],
  },
];
