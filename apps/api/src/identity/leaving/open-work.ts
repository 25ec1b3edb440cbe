import { type SqlReading } from '#libs/persistence';

export const WORK_KINDS = ['seat', 'round', 'article'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Something that waits for one person. */
export interface WorkItem {
  readonly kind: WorkKind;
  /** Of the assignment, the round or the article. */
  readonly id: string;
  readonly articleId: string;
  readonly title: string;
  /** Of the seat, or of the article. */
  readonly state: string;
  /** Calendar date by which it is due, in `tz`; null where none was set. */
  readonly dueOn: string | null;
  readonly tz: string | null;
  /** Epoch ms: invited, opened, begun. */
  readonly since: number;
}

const SEATS = `SELECT 'seat' AS "kind", s.id AS "id", s.article_id AS "articleId", a.title AS "title",
    s.state AS "state", CASE WHEN s.state = 'invited' THEN s.respond_by ELSE s.due_on END AS "dueOn",
    s.tz AS "tz", s.invited_at AS "since"
  FROM assignments s JOIN rounds o ON o.id = s.round_id JOIN articles a ON a.id = s.article_id
  WHERE s.reviewer_id = $1 AND s.state IN ('invited', 'accepted') AND o.closed_at IS NULL
  ORDER BY s.invited_at, s.id`;

const ROUNDS = `SELECT 'round' AS "kind", o.id AS "id", o.article_id AS "articleId", a.title AS "title",
    a.state AS "state", NULL AS "dueOn", NULL AS "tz", o.opened_at AS "since"
  FROM rounds o JOIN articles a ON a.id = o.article_id
  WHERE o.opened_by = $1 AND o.closed_at IS NULL ORDER BY o.opened_at, o.id`;

const ARTICLES = `SELECT 'article' AS "kind", a.id AS "id", a.id AS "articleId", a.title AS "title",
    a.state AS "state", a.revision_due_on AS "dueOn", u.tz AS "tz", a.created_at AS "since"
  FROM articles a JOIN users u ON u.id = a.author_id
  WHERE a.author_id = $1
    AND a.state IN ('draft', 'submitted', 'in-review', 'changes-requested', 'approved')
  ORDER BY a.created_at, a.id`;

/** What would be left behind: open seats, open rounds, unfinished articles, each oldest first. */
export async function openWork(sql: SqlReading, personId: string): Promise<WorkItem[]> {
  const items: WorkItem[] = [];
  for (const find of [SEATS, ROUNDS, ARTICLES])
    items.push(...(await sql.query<WorkItem>(find, [personId])));
  return items.map((it) => ({
    ...it,
    since: Number(it.since),
    dueOn: it.dueOn ?? null,
    tz: it.dueOn === null ? null : it.tz,
  }));
}

/** How many of each kind. */
export function countsOf(items: readonly Pick<WorkItem, 'kind'>[]): Record<WorkKind, number> {
  const count = (wanted: WorkKind): number => items.filter(({ kind }) => kind === wanted).length;
  return { seat: count('seat'), round: count('round'), article: count('article') };
}

/** The counts in words: "2 open seats, 1 open round and 3 unfinished articles". */
export function inWords({ seat, round, article }: Record<WorkKind, number>): string {
  const parts = [
    words(seat, 'open seat', 'open seats'),
    words(round, 'open round', 'open rounds'),
    words(article, 'unfinished article', 'unfinished articles'),
  ].filter((part) => part !== undefined);
  const last = parts.pop() ?? 'nothing';
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
}

function words(count: number, one: string, many: string): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
}
