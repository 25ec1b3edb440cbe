import { type TableOptions } from 'typeorm';

type ForeignKeys = NonNullable<TableOptions['foreignKeys']>;

const to = (table: string, name: string, column: string): ForeignKeys[number] => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
});

/** The tables about whom to ask. */
export const PEOPLE_TABLES: TableOptions[] = [
  {
    name: 'reviewer_profiles',
    columns: [
      { name: 'user_id', type: 'text', isPrimary: true },
      { name: 'specialties', type: 'text' },
      { name: 'max_concurrent', type: 'integer', isNullable: true },
      { name: 'min_gap_days', type: 'integer', default: '0' },
      { name: 'updated_by', type: 'text' },
      { name: 'updated_at', type: 'bigint' },
      { name: 'version', type: 'integer', default: '1' },
    ],
    foreignKeys: [to('users', 'reviewer_profiles_user', 'user_id')],
  },
  {
    name: 'availability_windows',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'user_id', type: 'text' },
      { name: 'from_on', type: 'text' },
      { name: 'until_on', type: 'text' },
      { name: 'effect', type: 'text' },
      { name: 'note', type: 'text', default: "''" },
      { name: 'added_by', type: 'text' },
      { name: 'added_at', type: 'bigint' },
      { name: 'cancelled_at', type: 'bigint', isNullable: true },
    ],
    indices: [{ name: 'availability_windows_person', columnNames: ['user_id', 'until_on'] }],
    foreignKeys: [to('users', 'availability_windows_user', 'user_id')],
  },
  {
    name: 'licences',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'user_id', type: 'text' },
      { name: 'authority', type: 'text' },
      { name: 'number', type: 'text' },
      { name: 'expires_on', type: 'text' },
      { name: 'recorded_by', type: 'text' },
      { name: 'recorded_at', type: 'bigint' },
      { name: 'verified_by', type: 'text', isNullable: true },
      { name: 'verified_on', type: 'text', isNullable: true },
      { name: 'replaced_by', type: 'text', isNullable: true },
      { name: 'version', type: 'integer', default: '1' },
    ],
    indices: [{ name: 'licences_person', columnNames: ['user_id', 'expires_on'] }],
    foreignKeys: [to('users', 'licences_user', 'user_id')],
  },
  {
    name: 'interests',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'user_id', type: 'text' },
      { name: 'kind', type: 'text' },
      { name: 'name', type: 'text' },
      { name: 'note', type: 'text', default: "''" },
      { name: 'from_on', type: 'text', isNullable: true },
      { name: 'until_on', type: 'text', isNullable: true },
      { name: 'declared_at', type: 'bigint' },
      { name: 'version', type: 'integer', default: '1' },
    ],
    indices: [{ name: 'interests_person', columnNames: ['user_id'] }],
    foreignKeys: [to('users', 'interests_user', 'user_id')],
  },
  {
    name: 'waivers',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'article_id', type: 'text' },
      { name: 'person_id', type: 'text' },
      { name: 'conflicts', type: 'text' },
      { name: 'reason', type: 'text' },
      { name: 'asked_by', type: 'text' },
      { name: 'asked_at', type: 'bigint' },
      { name: 'approved_by', type: 'text', isNullable: true },
      { name: 'approved_at', type: 'bigint', isNullable: true },
    ],
    indices: [{ name: 'waivers_article', columnNames: ['article_id', 'person_id'] }],
    foreignKeys: [
      to('articles', 'waivers_article_fk', 'article_id'),
      to('users', 'waivers_person', 'person_id'),
    ],
  },
];
