import { Injectable } from '@nestjs/common';
import { Database, type Tx, UserRow, type WriteContext } from '#libs/persistence';
import { Problem } from '../http/problem.js';
import { actorOfUser } from './actor-of-user.js';
import { NewAuthenticator } from './new-authenticator.js';
import { passwordFault } from './password-fault.js';
import { Passwords } from './passwords.js';
import { renewRecoveryCodes } from './recovery-codes.js';
import { Sessions } from './sessions.js';
import { type OpenLink, SignInLinks } from './sign-in-links.js';

/** What a person chooses when the account becomes theirs. */
export interface EnrolmentChoice {
  readonly password: string;
  /** The sealed offer of `NewAuthenticator`. */
  readonly pending: string;
  readonly code: string;
}

export interface Enrolled {
  readonly sessionToken: string;
  /** Shown once. */
  readonly recoveryCodes: readonly string[];
}

/** Choosing a password and setting up an authenticator, by a link that works once. */
@Injectable()
export class Enrolment {
  constructor(
    private readonly db: Database,
    private readonly links: SignInLinks,
    private readonly passwords: Passwords,
    private readonly authenticator: NewAuthenticator,
    private readonly sessions: Sessions,
  ) {}

  /** @throws Problem `validation-failed`, `password-too-weak`, `already-enrolled`, `link-not-valid` */
  async complete(
    link: OpenLink & { readonly user: UserRow },
    choice: EnrolmentChoice,
    context: WriteContext,
  ): Promise<Enrolled> {
    const { user } = link;
    const columns = await this.columns(link.tokenHash, choice, user);
    const actor = await actorOfUser(this.db.reader, user);
    return this.db.work.run({ ...context, actor, idempotency: undefined }, async (tx) => {
      await this.links.spend(tx, link);
      return this.enrol(tx, user, columns(tx.at), context);
    });
  }

  /** Checks everything that is slow or can be wrong, before a transaction is opened. */
  async columns(
    holder: string,
    choice: EnrolmentChoice,
    user: Pick<UserRow, 'id' | 'username' | 'email' | 'name'>,
  ): Promise<(at: number) => Partial<UserRow>> {
    const fault = passwordFault(choice.password, [user.username, user.email, user.name]);
    if (fault)
      throw new Problem('password-too-weak', fault, {
        errors: [{ field: 'password', message: fault }],
      });
    const confirmed = this.authenticator.confirm(choice.pending, holder, choice.code);
    if (!confirmed) throw codeNotRight();
    const passwordHash = await this.passwords.hash(choice.password);
    return (at) => ({
      passwordHash,
      failures: 0,
      lockedUntil: null,
      ...this.authenticator.columnsFor(user.id, confirmed, at),
    });
  }

  /** Writes what `columns` gave, for somebody who has not enrolled yet, and begins a session. */
  async enrol(
    tx: Tx,
    user: Pick<UserRow, 'id'>,
    columns: Partial<UserRow>,
    context: WriteContext,
  ): Promise<Enrolled> {
    // Somebody enrolled keeps the factors they have: a link in other hands replaces nothing (SIG-9).
    const [now] = await tx.find(UserRow, { id: user.id });
    if (!now || now.totpConfirmedAt !== null || now.disabledAt !== null) throw alreadyEnrolled();
    await tx.update(UserRow, { id: user.id }, columns);
    const object = { type: 'user', id: user.id };
    await this.sessions.endAll(tx, user.id);
    const recoveryCodes = await renewRecoveryCodes(tx, user.id);
    tx.audit.append({ action: 'password.set', object });
    tx.audit.append({ action: 'totp.enrolled', object });
    tx.audit.append({ action: 'totp.recovery-renewed', object });
    const sessionToken = await this.sessions.start(tx, user.id, 'password+totp', context.source);
    return { sessionToken, recoveryCodes };
  }
}

export function codeNotRight(): Problem {
  const message = 'is not the present code of the authenticator; wait for the next one and type it';
  return new Problem(
    'validation-failed',
    'The code is not right or this page was open too long. Type the code that your authenticator shows now.',
    { errors: [{ field: 'code', message }] },
  );
}

export function alreadyEnrolled(): Problem {
  return new Problem(
    'already-enrolled',
    'This person has a password and an authenticator. Only the person can replace them, with a recovery code if need be.',
  );
}
