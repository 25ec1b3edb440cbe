import { Inject, Injectable } from '@nestjs/common';
import {
  Database,
  IdempotencyKeyRow,
  type SqlWriting,
  UserRow,
  type WriteContext,
} from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { type FreshProof, WorkflowError } from '#libs/workflow';
import { throttled } from '../http/throttling.js';
import { CLOCK } from '../http/tokens.js';
import { Factors } from './factors.js';
import { spendRecoveryCode } from './recovery-codes.js';

/** Failures in a row before waiting begins; the wait doubles up to a quarter of an hour. */
const FREE_FAILURES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** What a person shows again at the moment of signing. */
export interface FreshCredentials {
  readonly password: string;
  readonly code: string;
}

/** Proves a signed-in person afresh (SIG-3). A session alone is never enough, however it began. */
@Injectable()
export class Reauthentication {
  constructor(
    private readonly db: Database,
    private readonly factors: Factors,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Evidence for one act; `consumeProof` of #libs/workflow spends it inside the transaction of the act.
   * @throws WorkflowError `reauthentication-failed`, with an event; Problem `throttled`
   */
  async prove(context: WriteContext, given: FreshCredentials): Promise<FreshProof> {
    const userId = context.actor.id;
    await this.takeAttempt(userId);
    const user = await this.db.reader.findOne(UserRow, { id: userId });
    const totpStep = (await this.isRepeat(context))
      ? await this.repeatedStep(user, given)
      : await this.freshStep(user, given);
    if (totpStep === undefined) return this.fail(context);
    await this.forgetFailures(userId);
    return { userId, method: 'password+totp', totpStep, provenAt: this.clock.now() };
  }

  /**
   * The way to a new authenticator when the old one is lost: spends a recovery code.
   * @throws WorkflowError `reauthentication-failed`, with an event; Problem `throttled`
   */
  async proveByRecoveryCode(
    context: WriteContext,
    given: { readonly password: string; readonly recoveryCode: string },
  ): Promise<void> {
    const { id } = context.actor;
    await this.takeAttempt(id);
    const user = await this.db.reader.findOne(UserRow, { id });
    if (!(await this.factors.isPassword(user, given.password))) return this.fail(context);
    const isSpent = await this.db.work.run({ ...context, idempotency: undefined }, async (tx) => {
      const wasGood = await spendRecoveryCode(tx, id, given.recoveryCode);
      tx.audit.append({
        action: 'totp.recovery-used',
        object: { type: 'user', id },
        outcome: wasGood ? 'ok' : 'refused',
      });
      return wasGood;
    });
    if (!isSpent) return this.fail(context);
    await this.forgetFailures(id);
  }

  private async freshStep(
    user: UserRow | undefined,
    given: FreshCredentials,
  ): Promise<number | undefined> {
    const step = await this.factors.stepOf(user, given.password, given.code);
    return user && step !== undefined && step > user.totpLastStep ? step : undefined;
  }

  /** A repeated request gets its first result and signs nothing: step -1 can be spent by nobody. */
  private async repeatedStep(
    user: UserRow | undefined,
    given: FreshCredentials,
  ): Promise<number | undefined> {
    return (await this.factors.isPassword(user, given.password)) ? -1 : undefined;
  }

  private async isRepeat({ actor, idempotency }: WriteContext): Promise<boolean> {
    if (!idempotency) return false;
    const { key } = idempotency;
    const row = await this.db.reader.findOne(IdempotencyKeyRow, { userId: actor.id, key });
    return row !== undefined;
  }

  private async forgetFailures(id: string): Promise<void> {
    await this.db.work.bookkeep((sql) =>
      sql.update(UserRow, { id }, { failures: 0, lockedUntil: null }),
    );
  }

  /** Counts the attempt before it is checked, so that parallel guesses count too. */
  private async takeAttempt(userId: string): Promise<void> {
    const now = this.clock.now();
    await this.db.work.bookkeep(async (sql) => {
      const user = await lockedUser(sql, userId);
      if (!user) return;
      if (user.lockedUntil !== null && user.lockedUntil > now)
        throw throttled(user.lockedUntil - now);
      const failures = user.failures + 1;
      const lockedUntil = failures < FREE_FAILURES ? null : now + waitAfter(failures);
      await sql.update(UserRow, { id: userId }, { failures, lockedUntil });
    });
  }

  private async fail(context: WriteContext): Promise<never> {
    await this.db.work.run({ ...context, idempotency: undefined }, async (tx) => {
      const object = { type: 'user', id: context.actor.id };
      const why = { code: 'reauthentication-failed', text: 'Password or code was not right.' };
      tx.audit.append({ action: 'signature.refused', object, why, outcome: 'refused' });
      const user = await tx.findOne(UserRow, { id: context.actor.id });
      if (user?.failures === FREE_FAILURES)
        tx.audit.append({
          action: 'account.locked',
          object,
          why: { ...why, text: 'Too many in a row.' },
        });
    });
    throw new WorkflowError(
      'reauthentication-failed',
      'The password or the code is not right. A code counts once: wait for the next one if you have just used it.',
    );
  }
}

async function lockedUser(sql: SqlWriting, id: string): Promise<UserRow | undefined> {
  const [user] = await sql.find(UserRow, { id }, sql.engine === 'postgres' ? 'FOR UPDATE' : '');
  return user;
}

function waitAfter(failures: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(failures - FREE_FAILURES, 10), LONGEST_WAIT_MS);
}
