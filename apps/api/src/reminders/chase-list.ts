import { type SqlReading } from '#libs/persistence';
import { pageOf, readCursor } from '../http/page-query.js';
import { type ChaseQuery } from './chase.query.js';
import { type ChasePageView, type StageCountView, STAGES } from './chase.view.js';
import { waitingForAuthors } from './waiting/authors.js';
import { Board } from './waiting/board.js';
import { DaysPast } from './waiting/days-past.js';
import { waitingReports, waitingReReviews } from './waiting/readers.js';
import { waitingForEditors, waitingInRounds } from './waiting/rounds.js';
import { type Waiting } from './waiting/waiting.js';
import { withReminders } from './with-reminders.js';

const SOURCES = [
  ...[waitingInRounds, waitingForEditors, waitingForAuthors],
  ...[waitingReReviews, waitingReports],
];

/** What is waited for, with what it is sorted by. */
interface Sorted {
  readonly it: Waiting;
  readonly overdueBy: number;
  readonly key: string | number;
}

/**
 * The chase list, worked out from what is open now and not from the schedule: what nobody planned a
 * reminder for is on it too. "Overdue" depends on each row's zone, so rows are counted, sorted and paged
 * here; titles, reminders and mails are read for the page alone.
 */
export async function chaseList(
  sql: SqlReading,
  now: number,
  query: ChaseQuery,
): Promise<ChasePageView> {
  const { sort, stage, limit } = query;
  const isText = sort === 'title' || sort === 'person';
  const after = readCursor(query.cursor, [isText ? 'string' : 'number', 'string']);
  const board = await Board.read(sql, now);
  const all = await everythingWaited(board, query);
  const matching = stage ? all.filter(({ it }) => it.stage === stage) : all;
  matching.sort((one, other) => compare(one, other.key, other.it.id));
  const from = after
    ? matching.filter((row) => compare(row, after[0] ?? '', String(after[1])) > 0)
    : matching;
  const { items, next } = pageOf(from, limit, ({ key, it }) => [key, it.id]);
  return {
    items: await withReminders(
      board,
      items.map(({ it, overdueBy }) => ({ ...it, overdueBy })),
    ),
    next,
    total: matching.length,
    counts: countsOf(all),
  };
}

/** Everything that fits the filters but the stage. */
async function everythingWaited(board: Board, query: ChaseQuery): Promise<Sorted[]> {
  const past = new DaysPast(board.now);
  const keyOf = await keysFor(board, query);
  const rows: Sorted[] = [];
  for (const read of SOURCES)
    for (const it of await read(board)) {
      const overdueBy = past.of(it.dueOn, it.tz);
      if (fits(it, overdueBy, query)) rows.push({ it, overdueBy, key: keyOf(it, overdueBy) });
    }
  return rows;
}

function fits({ personId, articleId }: Waiting, overdueBy: number, query: ChaseQuery): boolean {
  if (query.overdueBy !== undefined && overdueBy < query.overdueBy) return false;
  if (query.person !== undefined && personId !== query.person) return false;
  return query.article === undefined || articleId === query.article;
}

type KeyOf = (it: Waiting, overdueBy: number) => string | number;

async function keysFor(board: Board, { sort }: ChaseQuery): Promise<KeyOf> {
  if (sort === 'overdue') return (_, overdueBy) => -overdueBy;
  if (sort === 'since') return ({ since }) => since;
  if (sort === 'person') return ({ personId }) => (personId ? (board.nameOf(personId) ?? '') : '');
  const found = await board.sql.query<{ id: string; title: string }>(
    'SELECT id AS "id", search_title AS "title" FROM articles',
  );
  const titles = new Map(found.map(({ id, title }) => [id, title]));
  return ({ articleId }) => titles.get(articleId) ?? '';
}

function compare(row: Sorted, key: string | number, id: string): number {
  if (row.key !== key) return row.key < key ? -1 : 1;
  if (row.it.id === id) return 0;
  return row.it.id < id ? -1 : 1;
}

function countsOf(all: readonly Sorted[]): StageCountView[] {
  const counts = new Map(STAGES.map((stage) => [stage, { total: 0, overdue: 0 }]));
  for (const { it, overdueBy } of all) {
    const count = counts.get(it.stage);
    if (!count) continue;
    count.total += 1;
    if (overdueBy > 0) count.overdue += 1;
  }
  return [...counts].map(([stage, count]) => ({ stage, ...count }));
}
