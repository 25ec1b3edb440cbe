import { verifyEnvelope } from '#libs/audit';
import { type SignatureRow } from '#libs/persistence';
import { type Keys } from './keys.js';
import { type SigningStatement, STATEMENT_TYPE } from './signing-statement.js';

type Stored = Pick<
  SignatureRow,
  'id' | 'articleId' | 'digest' | 'signerId' | 'meaning' | 'specialties' | 'statement' | 'seal'
>;

/**
 * Whether a stored signature still is what was signed: sealed by this server's key, the statement
 * equal to the sealed one, and every column equal to what the statement says (SIG-6, SIG-7).
 */
export function isSignatureIntact(row: Stored, revisionNumber: number, keys: Keys): boolean {
  try {
    const { payloadType, payload } = verifyEnvelope(JSON.parse(row.seal), [keys.log]);
    if (payloadType !== STATEMENT_TYPE || payload.toString('utf8') !== row.statement) return false;
    const said = JSON.parse(row.statement) as SigningStatement;
    return isSaid(said, row) && said.rev === revisionNumber && isOfThisLog(said, keys);
  } catch {
    // A seal that cannot be read or does not verify is no signature; the page and the gate say so.
    return false;
  }
}

const isOfThisLog = ({ origin }: SigningStatement, { log }: Keys): boolean =>
  origin === log.signer.name;

function isSaid(said: SigningStatement, row: Stored): boolean {
  return (
    said.id === row.id &&
    said.contentDigest === row.digest &&
    said.object.id === row.articleId &&
    said.signer.id === row.signerId &&
    said.meaning === row.meaning &&
    areSame(said.specialties, row.specialties)
  );
}

/** Statements from before panels name no specialties, and neither does their column. */
function areSame(said: readonly string[] = [], stored: readonly string[] | null): boolean {
  return JSON.stringify(said) === JSON.stringify(stored ?? []);
}
