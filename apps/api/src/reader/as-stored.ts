import { revisionDigest, type RevisionContent } from '#libs/content';
import { type SqlReading } from '#libs/persistence';
import { type ShownArticle } from './shown-article.js';

const REASON = 'The stored text is not the one that was signed.';

/**
 * The article with its text looked at: where the stored text does not have its digest any more, no
 * signature counts for it and the page says so (SIG-6).
 */
export async function asStored(sql: SqlReading, shown: ShownArticle): Promise<ShownArticle> {
  const { id, digest } = shown.revision;
  const row = await sql.queryOne<{ content: string }>(
    'SELECT content FROM revisions WHERE id = $1',
    [id],
  );
  if (row && revisionDigest(JSON.parse(row.content) as RevisionContent) === digest) return shown;
  const isGone = shown.condition === 'withdrawn' || shown.condition === 'retracted';
  return {
    ...shown,
    lastReviewed: undefined,
    nextReviewDue: undefined,
    isAltered: true,
    condition: isGone ? shown.condition : 'altered',
    signatures: shown.signatures.map((it) => ({ ...it, isValid: false, invalidReason: REASON })),
  };
}
