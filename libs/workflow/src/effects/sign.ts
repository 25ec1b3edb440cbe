import { randomBytes } from 'node:crypto';
import { type JsonValue, signEnvelope } from '#libs/audit';
import { type Manifestation, SignatureRow, UserRow } from '#libs/persistence';
import { NotFound, WorkflowError } from '../errors.js';
import { disclosureInDate } from '../file-disclosure.js';
import { consumeProof } from '../fresh-proof.js';
import { localTime } from '../local-time.js';
import { specialtiesOf } from '../people-to-ask/specialties-of.js';
import { type Effect, type Scene } from '../scene.js';
import { type SigningStatement, STATEMENT_TYPE, statementText } from '../signing-statement.js';
import { moveSeat, ownSeat } from './own-seat.js';

/** Meanings a reviewer can give a signature in a round. */
const OFFERED = ['medical-approval', 'review', 'rejection'];

/** A person's statement about one digest, sealed by the server, one leaf of the log (SIG-2 to SIG-7). */
export const sign: Effect<'sign'> = async (scene) => {
  const { tx, article, revision, action, actor } = scene;
  if (!OFFERED.includes(action.meaning))
    throw new WorkflowError('meaning-not-offered', `Sign as one of: ${OFFERED.join(', ')}.`);
  await consumeProof(tx, action.proof, actor.id);
  const seat = await ownSeat(scene);
  const disclosure = await disclosureInDate(tx, actor.id);
  const statement = await statementOf(scene, disclosure?.digest ?? null);
  const text = statementText(statement);
  const row: Omit<SignatureRow, 'seq'> = {
    id: statement.id,
    articleId: article.id,
    revisionId: revision.id,
    roundId: seat.roundId,
    digest: statement.contentDigest,
    signerId: actor.id,
    meaning: action.meaning,
    roles: [...actor.roles],
    specialties: statement.specialties ? [...statement.specialties] : null,
    disclosureId: disclosure?.id ?? null,
    statement: text,
    seal: JSON.stringify(signEnvelope(STATEMENT_TYPE, text, scene.keys.log)),
    manifestation: manifestationOf(statement, tx.at),
    method: action.proof.method,
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
  if (seat.state === 'accepted')
    await moveSeat(scene, seat, { state: 'submitted', submittedAt: tx.at });
  return { result: { signatureId: row.id, seq, digest: row.digest } };
};

async function statementOf(
  { tx, article, revision, policy, action, actor, keys, newId }: Scene<'sign'>,
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
    contentDigest: action.digest,
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
    meaning: action.meaning,
    disclosureRev,
    policyRev: policy.version,
    at: new Date(tx.at).toISOString(),
    tz: actor.tz,
    method: action.proof.method,
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
