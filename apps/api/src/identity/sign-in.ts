import { Injectable } from '@nestjs/common';
import { Database, type Tx, UserRow, type WriteContext } from '#libs/persistence';
import { type SessionMethod } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { RefusalLog } from '../http/refusal-log.js';
import { actorOfUser } from './actor-of-user.js';
import { Factors } from './factors.js';
import { spendRecoveryCode } from './recovery-codes.js';
import { hashOfToken } from './secret-tokens.js';
import { Sessions } from './sessions.js';
import { SignInBrake } from './sign-in-brake.js';
import { spendStep } from './spend-step.js';

/** What a person shows: a password and either the present code or a recovery code. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly code?: string;
  readonly recoveryCode?: string;
}

/** The second factor was already spent: rolls the transaction back. */
class Spent extends Error {}

/** Signing in with a password and a second factor. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: Database,
    private readonly factors: Factors,
    private readonly sessions: Sessions,
    private readonly brake: SignInBrake,
    private readonly refusals: RefusalLog,
  ) {}

  /** The token of a new session. @throws Problem `sign-in-failed`, `throttled` */
  async begin(given: Credentials, context: WriteContext): Promise<string> {
    const username = given.username.trim().normalize('NFKC').toLowerCase();
    const ip = context.source.ip ?? '';
    await this.brake.attempt(username, ip);
    const user = await this.db.reader.findOne(UserRow, { username });
    const token = given.code
      ? await this.withCode(user, given.password, given.code, context)
      : await this.withRecoveryCode(user, given.password, given.recoveryCode ?? '', context);
    if (user === undefined || token === undefined) return this.fail(username, user, context);
    await this.brake.succeed(username, ip);
    await this.rehash(user, given.password);
    return token;
  }

  private async withCode(
    user: UserRow | undefined,
    password: string,
    code: string,
    context: WriteContext,
  ): Promise<string | undefined> {
    const step = await this.factors.stepOf(user, password, code);
    if (!user || step === undefined) return undefined;
    return this.open(user, 'password+totp', context, (tx) => spendStep(tx, user.id, step));
  }

  private async withRecoveryCode(
    user: UserRow | undefined,
    password: string,
    code: string,
    context: WriteContext,
  ): Promise<string | undefined> {
    const isPassword = await this.factors.isPassword(user, password);
    if (!user || !isPassword || code === '') return undefined;
    return this.open(user, 'recovery-code', context, async (tx) => {
      const isSpent = await spendRecoveryCode(tx, user.id, code);
      if (isSpent)
        tx.audit.append({ action: 'totp.recovery-used', object: { type: 'user', id: user.id } });
      return isSpent;
    });
  }

  private async open(
    user: UserRow,
    method: SessionMethod,
    context: WriteContext,
    spend: (tx: Tx) => Promise<boolean>,
  ): Promise<string | undefined> {
    const actor = await actorOfUser(this.db.reader, user);
    try {
      return await this.db.work.run({ ...context, actor }, async (tx) => {
        if (!(await spend(tx))) throw new Spent();
        return this.sessions.start(tx, user.id, method, context.source);
      });
    } catch (error) {
      if (error instanceof Spent) return undefined;
      throw error;
    }
  }

  /** One answer for every way to fail: it must not tell which part was wrong (SEC-15). */
  private async fail(
    username: string,
    user: UserRow | undefined,
    context: WriteContext,
  ): Promise<never> {
    // What was typed is not kept: people type passwords into the wrong field.
    await this.refusals.write(`sign-in ${hashOfToken(username)} ${context.source.ip}`, context, {
      action: 'session.refused',
      object: { type: 'user', id: user?.id ?? 'unknown' },
      why: { code: 'sign-in-failed', text: 'Username, password or code was wrong.' },
    });
    throw new Problem(
      'sign-in-failed',
      'That username, password or code is not right. A code counts once and for 30 seconds.',
    );
  }

  /** Brings a hash of an earlier, cheaper setting up to date (AUTH-1). */
  private async rehash({ id, passwordHash }: UserRow, password: string): Promise<void> {
    const { passwords } = this.factors;
    if (passwordHash === null || !passwords.isOutdated(passwordHash)) return;
    const better = await passwords.hash(password);
    await this.db.work.bookkeep((sql) =>
      sql.update(UserRow, { id, passwordHash }, { passwordHash: better }),
    );
  }
}
