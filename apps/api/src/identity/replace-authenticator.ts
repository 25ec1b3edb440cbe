import { Injectable } from '@nestjs/common';
import { Database, type Tx, UserRow, type WriteContext } from '#libs/persistence';
import { consumeProof } from '#libs/workflow';
import { type Caller } from '../http/caller.js';
import { codeNotRight, type Enrolled } from './enrolment.js';
import { type ConfirmTotpBody, type ProofBody, type ReplaceTotpBody } from './me-bodies.js';
import { type AuthenticatorOffer, NewAuthenticator } from './new-authenticator.js';
import { Reauthentication } from './reauthenticate.js';
import { renewRecoveryCodes } from './recovery-codes.js';
import { Sessions } from './sessions.js';
import { spendStep } from './spend-step.js';

/** Another authenticator, and other recovery codes: both need password and code first (SEC-22). */
@Injectable()
export class ReplaceAuthenticator {
  constructor(
    private readonly db: Database,
    private readonly reauthentication: Reauthentication,
    private readonly authenticator: NewAuthenticator,
    private readonly sessions: Sessions,
  ) {}

  /** A new seed, to be confirmed from the same session. The old one counts until then. */
  async offer(
    context: WriteContext,
    caller: Caller,
    { password, code, recoveryCode }: ReplaceTotpBody,
  ): Promise<AuthenticatorOffer> {
    if (recoveryCode)
      await this.reauthentication.proveByRecoveryCode(context, { password, recoveryCode });
    else await this.spend(context, { password, code: code ?? '' });
    return this.authenticator.offer(caller.session.tokenHash, caller.username);
  }

  /** Ends every session; a new one goes on. @throws Problem `validation-failed` */
  async confirm(context: WriteContext, caller: Caller, body: ConfirmTotpBody): Promise<Enrolled> {
    const { id } = context.actor;
    const { tokenHash } = caller.session;
    const confirmed = this.authenticator.confirm(body.pending, tokenHash, body.code);
    if (!confirmed) throw codeNotRight();
    return this.db.work.run({ ...context, idempotency: undefined }, async (tx) => {
      const columns = this.authenticator.columnsFor(id, confirmed, tx.at);
      await tx.update(UserRow, { id }, columns);
      await this.sessions.endAll(tx, id);
      const recoveryCodes = await this.renewIn(tx, id);
      tx.audit.append({ action: 'totp.enrolled', object: { type: 'user', id } });
      const sessionToken = await this.sessions.start(tx, id, 'password+totp', context.source);
      return { sessionToken, recoveryCodes };
    });
  }

  /** Ten new recovery codes; the old ones end. */
  async renewCodes(context: WriteContext, body: ProofBody): Promise<readonly string[]> {
    const { id } = context.actor;
    const proof = await this.reauthentication.prove(context, body);
    return this.db.work.run({ ...context, idempotency: undefined }, async (tx) => {
      await consumeProof(tx, proof, id);
      return this.renewIn(tx, id);
    });
  }

  private async spend(context: WriteContext, body: ProofBody): Promise<void> {
    const { userId, totpStep } = await this.reauthentication.prove(context, body);
    const isSpent = await this.db.work.bookkeep((sql) => spendStep(sql, userId, totpStep));
    if (!isSpent) throw codeNotRight();
  }

  private async renewIn(tx: Tx, id: string): Promise<readonly string[]> {
    tx.audit.append({ action: 'totp.recovery-renewed', object: { type: 'user', id } });
    return renewRecoveryCodes(tx, id);
  }
}
