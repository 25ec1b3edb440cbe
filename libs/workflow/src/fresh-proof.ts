import { type Tx, UserRow } from '#libs/persistence';
import { WorkflowError } from './errors.js';

/** Evidence that a person has just proved who they are, for one act of signing (SIG-3). */
export interface FreshProof {
  readonly userId: string;
  /** `password+totp` now; `passkey` later. */
  readonly method: string;
  /** The 30-second step whose code was given: each counts once. */
  readonly totpStep: number;
  /** Epoch ms. */
  readonly provenAt: number;
}

/** A proof older than this is no longer fresh, in ms. */
const FRESH_FOR_MS = 60_000;

/**
 * Spends the proof inside the signing transaction, so that one code signs once even when two
 * requests carry it at the same moment.
 * @throws WorkflowError `reauthentication-failed`
 */
export async function consumeProof(tx: Tx, proof: FreshProof, signerId: string): Promise<void> {
  const isFresh = proof.userId === signerId && tx.at - proof.provenAt <= FRESH_FOR_MS;
  const spent = isFresh
    ? await tx.execute(
        'UPDATE users SET totp_last_step = $1 WHERE id = $2 AND totp_last_step < $3 AND disabled_at IS NULL',
        [proof.totpStep, signerId, proof.totpStep],
      )
    : 0;
  if (spent !== 1)
    throw new WorkflowError(
      'reauthentication-failed',
      'This code was already used or is too old. Wait for the next code of your authenticator and try again.',
    );
  const user = await tx.findOne(UserRow, { id: signerId });
  if (!user?.totpConfirmedAt)
    throw new WorkflowError(
      'reauthentication-failed',
      'Set up your authenticator before you sign.',
    );
}
