import { revisionDigest } from '#libs/content';
import { type PublishedFacts } from '#libs/lifecycle';
import { type ArticleRow, RevisionRow, type SqlReading } from '#libs/persistence';
import { type Keys } from './keys.js';
import { contentOf } from './scene.js';
import { hasDisclosure, signaturesOf } from './signatures-of.js';
import { writersOf } from './writers-of.js';

/** What is asked before a person signs the public text again; nothing when none is public. */
export async function publishedFacts(
  sql: SqlReading,
  { publishedRevisionId }: Pick<ArticleRow, 'publishedRevisionId'>,
  personId: string,
  { keys, at }: { readonly keys: Keys; readonly at: number },
): Promise<PublishedFacts | undefined> {
  if (publishedRevisionId === null) return undefined;
  const revision = await sql.findOne(RevisionRow, { id: publishedRevisionId });
  if (!revision?.digest) return undefined;
  const signatures = await signaturesOf(sql, revision, keys, at);
  const refusals = signatures.filter(
    ({ meaning, isValid }) => isValid && (meaning === 'rejection' || meaning === 'withdrawal'),
  );
  return {
    digest: revision.digest,
    recomputedDigest: revisionDigest(contentOf(revision)),
    writerIds: await writersOf(sql, revision.id),
    refusedByIds: refusals.map(({ signerId }) => signerId),
    isDisclosureInDate: await hasDisclosure(sql, personId, new Date(at).toISOString().slice(0, 10)),
  };
}
