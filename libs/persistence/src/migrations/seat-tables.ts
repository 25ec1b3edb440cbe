import { type TableOptions } from 'typeorm';

/** The tables of what happens to a seat between the invitation and the review. */
export const SEAT_TABLES: TableOptions[] = [
  {
    name: 'extension_requests',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'article_id', type: 'text' },
      { name: 'assignment_id', type: 'text' },
      { name: 'due_on', type: 'text' },
      { name: 'wanted', type: 'text' },
      { name: 'reason', type: 'text' },
      { name: 'state', type: 'text' },
      { name: 'requested_at', type: 'bigint' },
      { name: 'answered_by', type: 'text', isNullable: true },
      { name: 'answered_at', type: 'bigint', isNullable: true },
      { name: 'answer', type: 'text', isNullable: true },
    ],
    foreignKeys: [
      {
        name: 'extension_requests_article_fk',
        columnNames: ['article_id'],
        referencedTableName: 'articles',
        referencedColumnNames: ['id'],
      },
      {
        name: 'extension_requests_assignment',
        columnNames: ['assignment_id'],
        referencedTableName: 'assignments',
        referencedColumnNames: ['id'],
      },
    ],
    indices: [
      {
        name: 'extension_requests_open',
        columnNames: ['assignment_id'],
        isUnique: true,
        where: `"state" = 'open'`,
      },
      { name: 'extension_requests_article', columnNames: ['article_id', 'requested_at'] },
    ],
  },
  {
    name: 'alternates',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'round_id', type: 'text' },
      { name: 'person_id', type: 'text' },
      { name: 'position', type: 'integer' },
      { name: 'state', type: 'text' },
      { name: 'reason', type: 'text', isNullable: true },
      { name: 'added_by', type: 'text' },
      { name: 'added_at', type: 'bigint' },
      { name: 'instead_of_id', type: 'text', isNullable: true },
      { name: 'assignment_id', type: 'text', isNullable: true },
      { name: 'decided_at', type: 'bigint', isNullable: true },
    ],
    foreignKeys: [
      {
        name: 'alternates_round_fk',
        columnNames: ['round_id'],
        referencedTableName: 'rounds',
        referencedColumnNames: ['id'],
      },
      {
        name: 'alternates_person',
        columnNames: ['person_id'],
        referencedTableName: 'users',
        referencedColumnNames: ['id'],
      },
    ],
    indices: [
      { name: 'alternates_round', columnNames: ['round_id', 'state', 'position'] },
      { name: 'alternates_vacancy', columnNames: ['instead_of_id'], isUnique: true },
    ],
  },
];
