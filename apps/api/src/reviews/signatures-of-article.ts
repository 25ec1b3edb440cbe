import { type SqlReading } from '#libs/persistence';
import { type CheckedSignature, type Keys, signaturesOf } from '#libs/workflow';
import { isoTime } from './iso-time.js';
import { type SignatureView } from './signatures.view.js';

interface Signed {
  readonly id: string;
  readonly number: number;
  readonly currentDigest: string | null;
}

const SIGNED = `SELECT DISTINCT r.id AS "id", r.number AS "number", c.digest AS "currentDigest"
  FROM signatures s
    JOIN revisions r ON r.id = s.revision_id
    JOIN articles a ON a.id = s.article_id
    JOIN revisions c ON c.id = a.current_revision_id
  WHERE s.article_id = $1 ORDER BY r.number DESC`;

/** Every signature on an article, the newest revision first, each checked at this moment. */
export async function signaturesOfArticle(
  sql: SqlReading,
  articleId: string,
  keys: Keys,
  at: number,
): Promise<SignatureView[]> {
  const signed = await sql.query<Signed>(SIGNED, [articleId]);
  const views = await Promise.all(
    signed.map(async (revision) =>
      (await signaturesOf(sql, revision, keys, at)).map((it) => signatureView(it, revision)),
    ),
  );
  return views.flat();
}

function signatureView(it: CheckedSignature, { number, currentDigest }: Signed): SignatureView {
  const { id, digest, signerId, meaning, manifestation, method, seq } = it;
  return {
    ...{ id, digest, signerId, meaning, manifestation, method, seq },
    revision: number,
    signedAt: isoTime(it.signedAt),
    isValid: it.isValid,
    isOnCurrentText: digest === currentDigest,
    isDisclosureInDate: it.isDisclosureInDate,
    occasion: it.roundId === null ? 'still-accurate' : null,
  };
}
