import { verifyEnvelope } from '#libs/audit';
import { type SignatureRow } from '#libs/persistence';
import { type Keys } from './keys.js';
import { type SigningStatement, STATEMENT_TYPE } from './signing-statement.js';

type Stored = Pick<
  SignatureRow,
  'id' | 'articleId' | 'digest' | 'signerId' | 'meaning' | 'statement' | 'seal'
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
    return (
      said.origin === keys.log.signer.name &&
      said.id === row.id &&
      said.contentDigest === row.digest &&
      said.object.id === row.articleId &&
      said.rev === revisionNumber &&
      said.signer.id === row.signerId &&
      said.meaning === row.meaning
    );
  } catch {
    // A seal that cannot be read or does not verify is no signature; the page and the gate say so.
    return false;
  }
}
