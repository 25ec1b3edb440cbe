import { type ArticleRow, type RevisionRow, type SqlReading } from '#libs/persistence';
import { contentOf } from '../scene.js';
import { type ArticleInQuestion, type Conflict } from './conflicts.js';

type About = Pick<ArticleRow, 'id' | 'topics' | 'authorId'>;

/** An article as people's interests are compared with it, as it is now. */
export async function articleInQuestion(
  sql: SqlReading,
  article: About,
  revision: Pick<RevisionRow, 'id' | 'content'>,
): Promise<ArticleInQuestion> {
  const writers = await sql.query<{ name: string }>(
    `SELECT u.name AS "name" FROM users u
     WHERE u.id = $1 OR u.id IN (SELECT user_id FROM revision_writers WHERE revision_id = $2)`,
    [article.authorId, revision.id],
  );
  const { title, references = [], statement } = contentOf(revision);
  return {
    topics: article.topics,
    writers: writers.map(({ name }) => name),
    content: { title, references, ...(statement && { statement }) },
  };
}

/** By person, the keys of the conflicts that two people have set aside for this article. */
export async function waivedConflicts(
  sql: SqlReading,
  articleId: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await sql.query<{ personId: string; conflicts: string }>(
    `SELECT person_id AS "personId", conflicts AS "conflicts" FROM waivers
     WHERE article_id = $1 AND approved_at IS NOT NULL`,
    [articleId],
  );
  const waived = new Map<string, Set<string>>();
  for (const { personId, conflicts } of rows) {
    const keys = waived.get(personId) ?? new Set<string>();
    for (const { key } of JSON.parse(conflicts) as Conflict[]) keys.add(key);
    waived.set(personId, keys);
  }
  return waived;
}
