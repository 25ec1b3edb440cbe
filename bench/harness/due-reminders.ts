import { type Database, insertMany } from '#libs/persistence';

/** Seats of one article. */
const SEATS = 5;
/** Later than any bench runs, epoch ms. */
const NEVER = 4_000_000_000_000;

/** A table with its columns, and one row for each of some keys. */
type Plant = readonly [table: string, columns: string, rows: readonly (readonly unknown[])[]];

/**
 * People with a seat each whose review is due, and the reminder for it: planned for never, until `makeDue`
 * says which of them are due now.
 */
export async function plantReminders(db: Database, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const now = Date.now();
  const plants = [...articlesFor(numbers, now), ...seatsFor(numbers, now)];
  const people: Plant = [
    'users',
    'id username email name search_name tz created_at',
    [...numbers.map(personOf), 'author', 'editor'].map((id) => [
      ...[id, id, `${id}@example.org`, `Person ${id}`, id, middayZone(now), now],
    ]),
  ];
  await db.work.bookkeep(async (sql) => {
    for (const [table, columns, rows] of [people, ...plants])
      await insertMany(sql, table, columns.split(' '), rows);
  });
}

function articlesFor(numbers: readonly number[], now: number): Plant[] {
  const ids = numbers.filter((index) => index % SEATS === 0).map(articleAt);
  return [
    [
      'articles',
      'id slug title search_title topics risk state author_id current_revision_id open_round_id created_at updated_at',
      ids.map((id) => [
        ...[id, id, `Does ${id} help with a cold?`, id, '[]', 'standard', 'in-review', 'author'],
        ...[`revision-${id}`, `round-${id}`, now, now],
      ]),
    ],
    [
      'revisions',
      'id article_id number content change_class created_by created_at updated_at',
      ids.map((id) => [`revision-${id}`, id, 1, '{}', 'substantive', 'author', now, now]),
    ],
    [
      'rounds',
      'id article_id revision_id policy_version number opened_by opened_at',
      ids.map((id) => [`round-${id}`, id, `revision-${id}`, 1, 1, 'editor', now]),
    ],
  ];
}

function seatsFor(numbers: readonly number[], now: number): Plant[] {
  const today = new Date(now).toISOString().slice(0, 10);
  return [
    [
      'assignments',
      'id round_id article_id reviewer_id state tz respond_by due_on invited_by invited_at answered_at',
      numbers.map((index) => [
        ...[seatOf(index), `round-${articleAt(index)}`, articleAt(index), personOf(index)],
        ...['accepted', middayZone(now), today, today, 'editor', now, now],
      ]),
    ],
    [
      'reminders',
      'id kind subject_type subject_id step version act recipient_id article_id basis on_date due_at state planned_at',
      numbers.map((index) => [
        ...[reminderOf(index), 'review', 'assignment', seatOf(index), 'remind+0', 1, 'remind'],
        ...[personOf(index), articleAt(index), `${today} bench`, today, NEVER, 'planned', now],
      ]),
    ],
  ];
}

/** Makes the reminders from one number up to another due at this moment. */
export async function makeDue(db: Database, from: number, to: number): Promise<void> {
  await db.work.bookkeep((sql) =>
    sql.execute(
      "UPDATE reminders SET due_at = $1 WHERE state = 'planned' AND id >= $2 AND id < $3",
      [Date.now(), reminderOf(from), reminderOf(to)],
    ),
  );
}

const padded = (index: number): string => String(index).padStart(6, '0');
const personOf = (index: number): string => `person-${padded(index)}`;
const articleAt = (index: number): string => `article-${padded(index - (index % SEATS))}`;
const seatOf = (index: number): string => `seat-${padded(index)}`;
const reminderOf = (index: number): string => `00000000-0000-4000-8000-000000${padded(index)}`;

/** A zone in which it is about noon, so that nobody's quiet hours are in the way. */
function middayZone(now: number): string {
  const ahead = 12 - new Date(now).getUTCHours();
  // The sign of these zones is that of the correction, not of the offset.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
