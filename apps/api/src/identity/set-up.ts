import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '#libs/lifecycle';
import { Database, UserRoleRow, UserRow, type WriteContext } from '#libs/persistence';
import { searchText } from '#libs/workflow';
import { Problem } from '../http/problem.js';
import { type Enrolled, Enrolment, type EnrolmentChoice } from './enrolment.js';
import { type OpenLink, SignInLinks } from './sign-in-links.js';
import { type IdentityFields } from './user-fields.js';

/** The first administrator of an empty instance (ACC-7). */
@Injectable()
export class SetUp {
  constructor(
    private readonly db: Database,
    private readonly links: SignInLinks,
    private readonly enrolment: Enrolment,
  ) {}

  /** Works while there is nobody; ends every other set-up link. @throws as `Enrolment.complete` */
  async complete(
    link: OpenLink,
    person: IdentityFields,
    choice: EnrolmentChoice,
    context: WriteContext,
  ): Promise<Enrolled> {
    const id = randomUUID();
    const { username, email, name } = person;
    const identity = { id, username, email, name };
    const columns = await this.enrolment.columns(link.tokenHash, choice, identity);
    const actor: Actor = { id, name, roles: ['administrator'], tz: 'UTC' };
    return this.db.work.run({ ...context, actor, idempotency: undefined }, async (tx) => {
      const people = await tx.queryOne<{ n: number }>('SELECT count(*) AS n FROM users');
      if (Number(people?.n) > 0)
        throw new Problem('conflict', 'This instance is set up already. Sign in instead.');
      await this.links.spend(tx, link);
      await tx.execute(
        "UPDATE sign_in_links SET used_at = $1 WHERE purpose = 'set-up' AND used_at IS NULL",
        [tx.at],
      );
      await tx.insert(UserRow, {
        ...identity,
        searchName: searchText(name),
        tz: 'UTC',
        createdAt: tx.at,
      });
      await tx.insert(UserRoleRow, {
        userId: id,
        role: 'administrator',
        grantedBy: 'system:set-up',
        grantedAt: tx.at,
        reason: 'First administrator of the instance',
      });
      tx.audit.append({ action: 'instance.set-up', object: { type: 'user', id } });
      return this.enrolment.enrol(tx, identity, columns(tx.at), context);
    });
  }
}
