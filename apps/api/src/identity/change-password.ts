import { Injectable } from '@nestjs/common';
import { Database, UserRow, type WriteContext } from '#libs/persistence';
import { consumeProof } from '#libs/workflow';
import { notFound, Problem } from '../http/problem.js';
import { type ChangePasswordBody } from './me-bodies.js';
import { passwordFault } from './password-fault.js';
import { Passwords } from './passwords.js';
import { Reauthentication } from './reauthenticate.js';
import { Sessions } from './sessions.js';

/** A new password: needs the old one and a code, and ends every session (SEC-21, SEC-22). */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly db: Database,
    private readonly reauthentication: Reauthentication,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /** The token of the session that goes on. */
  async run(context: WriteContext, body: ChangePasswordBody): Promise<string> {
    const { id } = context.actor;
    const proof = await this.reauthentication.prove(context, body);
    const user = await this.db.reader.findOne(UserRow, { id });
    if (!user) throw notFound('person');
    const fault = passwordFault(body.newPassword, [user.username, user.email, user.name]);
    if (fault)
      throw new Problem('password-too-weak', fault, {
        errors: [{ field: 'newPassword', message: fault }],
      });
    const passwordHash = await this.passwords.hash(body.newPassword);
    return this.db.work.run({ ...context, idempotency: undefined }, async (tx) => {
      await consumeProof(tx, proof, id);
      await tx.update(UserRow, { id }, { passwordHash });
      await this.sessions.endAll(tx, id);
      tx.audit.append({ action: 'password.set', object: { type: 'user', id } });
      return this.sessions.start(tx, id, 'password+totp', context.source);
    });
  }
}
