import { type Actor } from '#libs/lifecycle';
import { type SqlReading } from '#libs/persistence';
import { searchText } from '#libs/workflow';
import { pageOf, readCursor } from '../http/page-query.js';
import { type ArticlesQuery } from './articles.query.js';
import { type ArticlePageView, type ArticleRowView } from './articles.view.js';
import { isoTime } from './iso-time.js';
import { visibleTo } from './visible-to.js';
import { Where } from './where.js';

type Found = Omit<ArticleRowView, 'topics' | 'isPublic' | 'updatedAt'> & {
  readonly topics: string;
  readonly isPublic: number | boolean;
  readonly updatedAt: number;
};

const COLUMNS = `a.id AS "id", a.slug AS "slug", a.title AS "title", a.topics AS "topics",
  a.risk AS "risk", a.state AS "state", a.author_id AS "authorId", u.name AS "authorName",
  a.published_revision_id IS NOT NULL AS "isPublic", a.updated_at AS "updatedAt",
  a.version AS "version"`;

/** One page of the articles that a person may see and that fit the filters, newest change first. */
export async function articleList(
  sql: SqlReading,
  query: ArticlesQuery,
  actor: Actor,
): Promise<ArticlePageView> {
  const after = readCursor(query.cursor, ['number', 'string']);
  const counted = matching(query, actor);
  const paged = matching(query, actor);
  if (after) paged.and('(a.updated_at, a.id) < (?, ?)', ...after);
  const [total, found] = await Promise.all([
    sql.queryOne<{ total: number }>(
      `SELECT COUNT(*) AS "total" FROM articles a ${counted.text}`,
      counted.values,
    ),
    // One more than asked for: it says whether there is another page.
    sql.query<Found>(
      `SELECT ${COLUMNS} FROM articles a JOIN users u ON u.id = a.author_id ${paged.text}
       ORDER BY a.updated_at DESC, a.id DESC LIMIT ${query.limit + 1}`,
      paged.values,
    ),
  ]);
  const { items, next } = pageOf(found, query.limit, (row) => [row.updatedAt, row.id]);
  return { items: items.map(rowView), next, total: total?.total ?? 0 };
}

function matching(query: ArticlesQuery, actor: Actor): Where {
  const { state, topic, authorId, risk, q } = query;
  const where = visibleTo(actor, new Where());
  if (state) where.and('a.state = ?', state);
  if (authorId) where.and('a.author_id = ?', authorId);
  if (risk) where.and('a.risk = ?', risk);
  // Topics are a JSON list of texts: the quotes around the tag make the match a whole one.
  if (topic) where.and(`a.topics LIKE ? ESCAPE '!'`, containing(JSON.stringify(topic)));
  for (const word of searchText(q ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 10))
    where.and(`a.search_title LIKE ? ESCAPE '!'`, containing(word));
  return where;
}

function containing(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`;
}

function rowView({ topics, isPublic, updatedAt, ...row }: Found): ArticleRowView {
  return {
    ...row,
    topics: JSON.parse(topics) as string[],
    isPublic: Boolean(isPublic),
    updatedAt: isoTime(updatedAt),
  };
}
