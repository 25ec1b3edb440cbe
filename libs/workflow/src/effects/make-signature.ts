import { randomBytes } from 'node:crypto';
import { type JsonValue, signEnvelope } from '#libs/audit';
import { type ActionName, type Meaning } from '#libs/lifecycle';
import { type Manifestation, SignatureRow, UserRow } from '#libs/persistence';
import { NotFound } from '../errors.js';
import { disclosureInDate } from '../file-disclosure.js';
import { consumeProof, type FreshProof } from '../fresh-proof.js';
import { localTime } from '../local-time.js';
import { specialtiesOf } from '../people-to-ask/specialties-of.js';
import { type Outcome, type Scene } from '../scene.js';
import { type SigningStatement, STATEMENT_TYPE, statementText } from '../signing-statement.js';

/** What is signed, and what the signature means. */
export interface Signing {
  readonly revision: { readonly id: string; readonly number: number };
  readonly digest: string;
  readonly meaning: Meaning;
  readonly proof: FreshProof;
  readonly policyVersion: number;
  /** Null outside a round, where the occasion says what it is. */
  readonly roundId: string | null;
  readonly occasion?: SigningStatement['occasion'];
}

/**
 * A person's statement about one digest, sealed by the server, one leaf of the log (SIG-2 to SIG-7).
 * @throws WorkflowError `reauthentication-failed`
 */
export async function makeSignature(
  scene: Scene<ActionName>,
  signing: Signing,
): Promise<NonNullable<Outcome['result']>> {
  const { tx, article, actor } = scene;
  const { revision, digest, meaning, roundId } = signing;
  await consumeProof(tx, signing.proof, actor.id);
  const disclosure = await disclosureInDate(tx, actor.id);
  const statement = await statementOf(scene, signing, disclosure?.digest ?? null);
  const text = statementText(statement);
  const row: Omit<SignatureRow, 'seq'> = {
    ...{ id: statement.id, articleId: article.id, revisionId: revision.id, roundId },
    ...{ digest, signerId: actor.id, meaning, roles: [...actor.roles] },
    specialties: statement.specialties ? [...statement.specialties] : null,
    disclosureId: disclosure?.id ?? null,
    statement: text,
    seal: JSON.stringify(signEnvelope(STATEMENT_TYPE, text, scene.keys.log)),
    manifestation: manifestationOf(statement, tx.at),
    method: signing.proof.method,
    proof: null,
    signedAt: tx.at,
    withdraws: null,
  };
  const seq = tx.audit.append({
    action: 'signature.made',
    object: { type: 'signature', id: row.id, rev: revision.number },
    article: article.id,
    changes: [
      { path: 'statement', old: undefined, new: JSON.parse(text) as JsonValue },
      { path: 'seal', old: undefined, new: JSON.parse(row.seal) as JsonValue },
    ],
  });
  await tx.insert(SignatureRow, { ...row, seq });
  return { signatureId: row.id, seq, digest };
}

async function statementOf(
  { tx, article, actor, keys, newId }: Scene<ActionName>,
  { revision, digest, meaning, occasion, policyVersion, proof }: Signing,
  disclosureRev: string | null,
): Promise<SigningStatement> {
  const signer = await tx.findOne(UserRow, { id: actor.id });
  if (!signer) throw new NotFound('person');
  const specialties = await specialtiesOf(tx, actor.id);
  return {
    type: 'editorial-signoff',
    v: 1,
    origin: keys.log.signer.name,
    id: newId(),
    contentDigest: digest,
    object: { type: 'article', id: article.id },
    rev: revision.number,
    signer: {
      id: signer.id,
      name: signer.name,
      username: signer.username,
      credentials: signer.credentials,
    },
    ...(specialties.length > 0 && { specialties }),
    role: actor.roles.includes('reviewer') ? 'reviewer' : 'chair',
    meaning,
    ...(occasion && { occasion }),
    disclosureRev,
    policyRev: policyVersion,
    at: new Date(tx.at).toISOString(),
    tz: actor.tz,
    method: proof.method,
    nonce: randomBytes(16).toString('base64'),
    logTreeSizeSeen: tx.audit.size,
  };
}

function manifestationOf(statement: SigningStatement, at: number): Manifestation {
  return {
    name: statement.signer.name,
    username: statement.signer.username,
    role: statement.role,
    credentials: statement.signer.credentials,
    meaning: statement.meaning,
    signedAt: localTime(at, statement.tz),
    revision: statement.rev,
    digest: statement.contentDigest,
    signatureId: statement.id,
  };
}
