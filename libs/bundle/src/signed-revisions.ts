import { type RevisionContent } from '#libs/content';
import { RevisionRow, SignatureRow, type SqlReading } from '#libs/persistence';
import { BundleError } from './bundle-error.js';

/** A text that people signed, with what they said about it. */
export interface SignedRevision {
  readonly slug: string;
  readonly articleId: string;
  readonly revision: number;
  readonly digest: string;
  readonly content: RevisionContent;
  readonly signatures: readonly SignatureRow[];
  /** Whether this is the text that readers get. */
  readonly isPublished: boolean;
}

interface Found {
  readonly slug: string;
  readonly articleId: string;
  readonly publishedRevisionId: string | null;
  readonly revisionId: string;
}

/** Every revision that was signed within the first `size` events, one at a time. */
export async function* signedRevisions(
  sql: SqlReading,
  size: number,
  articleId?: string,
): AsyncGenerator<SignedRevision> {
  for (const found of await findAll(sql, size, articleId)) {
    const revision = await sql.findOne(RevisionRow, { id: found.revisionId });
    if (!revision?.digest) continue;
    const signatures = await sql.find(SignatureRow, { revisionId: revision.id }, 'ORDER BY seq');
    yield {
      slug: found.slug,
      articleId: found.articleId,
      revision: revision.number,
      digest: revision.digest,
      content: JSON.parse(revision.content) as RevisionContent,
      signatures: signatures.filter(({ seq }) => seq < size),
      isPublished: found.publishedRevisionId === revision.id,
    };
  }
}

async function findAll(sql: SqlReading, size: number, articleId?: string): Promise<Found[]> {
  const [only, values] = articleId === undefined ? ['', []] : ['AND a.id = $2', [articleId]];
  if (articleId !== undefined) await assertKnown(sql, articleId);
  return sql.query<Found>(
    `SELECT DISTINCT a.slug AS "slug", a.id AS "articleId",
       a.published_revision_id AS "publishedRevisionId", s.revision_id AS "revisionId"
     FROM signatures s JOIN articles a ON a.id = s.article_id
     WHERE s.seq < $1 ${only} ORDER BY "slug", "revisionId"`,
    [size, ...values],
  );
}

async function assertKnown(sql: SqlReading, articleId: string): Promise<void> {
  if (!(await sql.queryOne('SELECT 1 FROM articles WHERE id = $1', [articleId])))
    throw new BundleError('not-found', 'There is no such article.');
}
