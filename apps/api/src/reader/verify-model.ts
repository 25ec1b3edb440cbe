import { type ReadSignature } from './approvals.js';
import { isoInstant } from './calendar-day.js';
import { type ArticleIdentity, type VerifyPageModel, type VerifySigner } from './page-model.js';
import { paths } from './paths.js';
import { meaningInWords, reviewerModel, roleInWords } from './reviewer-model.js';
import { type Reading, type ShownArticle } from './shown-article.js';
import { isSignedTextPublic } from './signed-text.js';
import { signoffOf } from './signoff.js';

/** Every signature on the text with its verdict, those that do not count included (RDR-6). */
export async function verifyModel(
  { sql }: Pick<Reading, 'sql'>,
  identity: ArticleIdentity,
  shown: ShownArticle,
): Promise<VerifyPageModel> {
  const { condition, revision, signatures, policyVersion } = shown;
  const signoff = await signoffOf(sql, signatures);
  const signers = await Promise.all(signatures.map((signature) => signerOf(sql, signature)));
  return {
    ...identity,
    condition,
    revision: { number: revision.number, digest: revision.digest ?? '' },
    signatures: signers,
    ...(isSignedTextPublic(shown) && { signedTextUrl: paths.signedText(identity.slug) }),
    ...(signoff && { signoff }),
    keyUrl: paths.key,
    policy: { version: policyVersion, url: paths.policy(policyVersion) },
  };
}

/** Of a signature that does not count, only the name it was shown under and why. */
async function signerOf(sql: Reading['sql'], signature: ReadSignature): Promise<VerifySigner> {
  const { said, isValid, invalidReason, row } = signature;
  if (isValid && said) return { ...(await reviewerModel(sql, { ...signature, said })), isValid };
  const { name, credentials, role, meaning } = row.manifestation;
  return {
    ...{ name, credentials, role: roleInWords(role), meaning: meaningInWords(meaning) },
    signedAt: isoInstant(row.signedAt),
    tz: 'UTC',
    disclosure: '',
    isValid: false,
    ...(invalidReason && { invalidReason }),
  };
}
