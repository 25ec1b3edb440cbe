import { Injectable } from '@nestjs/common';
import { type Actor } from '#libs/lifecycle';
import { Database } from '#libs/persistence';
import { searchText } from '#libs/workflow';
import { pageOf, readCursor } from '../http/page-query.js';
import { ArticleCount } from './article-count.js';
import { type ArticlesQuery } from './articles.query.js';
import { type ArticleRowView } from './articles.view.js';
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

/** The articles as a list. */
@Injectable()
export class ArticleList {
  constructor(
    private readonly db: Database,
    private readonly count: ArticleCount,
  ) {}

  /**
   * The JSON text of an `ArticlePageView`: what a person may see and what fits the filters, newest
   * change first.
   */
  async page(query: ArticlesQuery, actor: Actor): Promise<string> {
    const after = readCursor(query.cursor, ['number', 'string']);
    const where = matching(query, actor);
    if (after) where.and('(a.updated_at, a.id) < (?, ?)', ...after);
    const [total, found] = await Promise.all([
      this.count.of(matching(query, actor)),
      // One more than asked for: it says whether there is another page.
      this.db.reader.query<Found>(
        `SELECT ${COLUMNS} FROM articles a JOIN users u ON u.id = a.author_id ${where.text}
         ORDER BY a.updated_at DESC, a.id DESC LIMIT ${query.limit + 1}`,
        where.values,
      ),
    ]);
    const { items, next } = pageOf(found, query.limit, (row) => [row.updatedAt, row.id]);
    return `{"items":[${items.map(rowJson).join(',')}],"next":${JSON.stringify(next)},"total":${total}}`;
  }
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

/** An `ArticleRowView`. Topics are JSON that we wrote: not parsed to be written again. */
function rowJson({ topics, updatedAt, isPublic, ...row }: Found): string {
  const head = JSON.stringify(row);
  const more = `"isPublic":${Boolean(isPublic)},"updatedAt":"${isoTime(updatedAt)}"`;
  return `${head.slice(0, -1)},"topics":${topics},${more}}`;
}
