import { insertMany, PolicyRow, type Database } from '#libs/persistence';
import { DEFAULT_RULES } from '#libs/workflow';

export interface ManySeats {
  readonly articles: number;
  readonly seatsEach: number;
  readonly reviewers: number;
  /** Epoch ms; invitations are of this instant. */
  readonly at: number;
  /** `YYYY-MM-DD`, the day the reviews are due; seats are accepted. */
  readonly dueOn: string;
}

export const ZONES = [
  ...['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland', 'America/St_Johns'],
  ...['Asia/Kathmandu', 'Africa/Lagos', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'UTC'],
];

const ROWS_AT_ONCE = 5_000;

/** People, articles in review and their accepted seats, written straight into the tables. */
export async function insertManySeats(db: Database, many: ManySeats): Promise<void> {
  await insertPeople(db, many.reviewers, many.at);
  await db.work.bookkeep((sql) =>
    sql.insert(PolicyRow, {
      ...{ version: 1, title: 'Policy', text: 'Text', rules: DEFAULT_RULES },
      ...{ effectiveFrom: '2020-01-01', adoptedBy: 'editor', adoptedAt: 0 },
    }),
  );
  const articles = Array.from({ length: many.articles }, (_, index) => index);
  await insert(
    db,
    'articles',
    ARTICLE,
    articles.map((index) => article(index, many.at)),
  );
  await insert(
    db,
    'revisions',
    REVISION,
    articles.map((index) => revision(index, many.at)),
  );
  await insert(
    db,
    'rounds',
    ROUND,
    articles.map((index) => round(index, many.at)),
  );
  const seats = articles.flatMap((index) =>
    Array.from({ length: many.seatsEach }, (_, place) => seat(index, place, many)),
  );
  await insert(db, 'assignments', SEAT, seats);
}

/** An editor, an author and some reviewers in zones all over the world. */
export async function insertPeople(db: Database, reviewers: number, at: number): Promise<void> {
  const people = ['editor', 'author', ...Array.from({ length: reviewers }, (_, it) => `r${it}`)];
  await insert(
    db,
    'users',
    ['id', 'username', 'email', 'name', 'search_name', 'tz', 'created_at'],
    people.map((id, index) => [
      ...[id, id, `${id}@example.org`, `Dr ${id}`, `dr ${id}`],
      ...[ZONES[index % ZONES.length], at],
    ]),
  );
  await insert(
    db,
    'user_roles',
    ['user_id', 'role', 'granted_by', 'granted_at', 'reason'],
    people.map((id) => [id, id.startsWith('r') ? 'reviewer' : id, 'bench', at, 'bench']),
  );
}

const ARTICLE = [
  ...['id', 'slug', 'title', 'search_title', 'topics', 'risk', 'state', 'author_id'],
  ...['current_revision_id', 'open_round_id', 'created_at', 'updated_at'],
];
const article = (index: number, at: number): unknown[] => [
  ...[`a${index}`, `a${index}`, `Does it help, number ${index}?`, `does it help ${index}`, '[]'],
  ...['standard', 'in-review', 'author', `v${index}`, `o${index}`, at, at],
];

const REVISION = [
  ...['id', 'article_id', 'number', 'content', 'change_class', 'digest', 'created_by'],
  ...['created_at', 'updated_at', 'submitted_at'],
];
const revision = (index: number, at: number): unknown[] => [
  ...[`v${index}`, `a${index}`, 1, '{}', 'substantive', `sha256:${'0'.repeat(64)}`, 'author'],
  ...[at, at, at],
];

const ROUND = [
  'id',
  'article_id',
  'revision_id',
  'policy_version',
  'number',
  'opened_by',
  'opened_at',
];
const round = (index: number, at: number): unknown[] => [
  ...[`o${index}`, `a${index}`, `v${index}`, 1, 1, 'editor', at],
];

const SEAT = [
  ...['id', 'round_id', 'article_id', 'reviewer_id', 'state', 'tz', 'respond_by', 'due_on'],
  ...['invited_by', 'invited_at', 'answered_at'],
];
function seat(index: number, place: number, many: ManySeats): unknown[] {
  const reviewer = (index * many.seatsEach + place) % many.reviewers;
  const zone = ZONES[(reviewer + 2) % ZONES.length];
  return [
    ...[`s${index}-${place}`, `o${index}`, `a${index}`, `r${reviewer}`, 'accepted', zone],
    ...[many.dueOn, many.dueOn, 'editor', many.at, many.at],
  ];
}

async function insert(
  db: Database,
  table: string,
  columns: readonly string[],
  rows: readonly unknown[][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await db.work.bookkeep((sql) =>
      insertMany(sql, table, columns, rows.slice(from, from + ROWS_AT_ONCE)),
    );
}
