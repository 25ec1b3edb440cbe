import { canonicalRevision, type RevisionContent, revisionDigest } from '#libs/content';
import { type SqlReading } from '#libs/persistence';
import { type ShownArticle } from './shown-article.js';

/** Whether readers can have the signed bytes: of a published text that is as it was signed. */
export function isSignedTextPublic(shown: ShownArticle): boolean {
  const { article, revision, signatures, isAltered } = shown;
  const isPublished = article.publishedRevisionId === revision.id;
  return isPublished && !isAltered && signatures.some(({ isValid }) => isValid);
}

/**
 * The RFC 8785 text of the published revision: its SHA-256 is the digest that was signed. Absent
 * where readers cannot have it, and where what is stored has another digest by now.
 */
export async function signedText(
  sql: SqlReading,
  shown: ShownArticle,
): Promise<string | undefined> {
  if (!isSignedTextPublic(shown)) return undefined;
  const { id, digest } = shown.revision;
  const row = await sql.queryOne<{ content: string }>(
    'SELECT content FROM revisions WHERE id = $1',
    [id],
  );
  const content = row && (JSON.parse(row.content) as RevisionContent);
  return content && revisionDigest(content) === digest ? canonicalRevision(content) : undefined;
}
