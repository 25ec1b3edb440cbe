import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { diffFields } from '#libs/audit';
import {
  Database,
  isUniqueViolation,
  PersistenceError,
  StaleVersion,
  type Tx,
  UserRow,
  type WriteContext,
} from '#libs/persistence';
import { redateFor, searchText } from '#libs/workflow';
import { notFound, Problem } from '../http/problem.js';
import { Leaving } from './leaving/leaving.js';
import { RoleGrants } from './role-grants.js';
import { Sessions } from './sessions.js';
import {
  type CreateUserBody,
  type DisableBody,
  type UpdateProfileBody,
  type UpdateUserBody,
} from './user-bodies.js';
import { reasonIn } from './reason-in.js';

/** Writes about accounts. Each leaves its event; secrets are never part of one. */
@Injectable()
export class UserAccounts {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly roles: RoleGrants,
    private readonly leaving: Leaving,
  ) {}

  /** The id of a new person without password: an enrolment link follows. */
  async create(context: WriteContext, body: CreateUserBody): Promise<string> {
    const { roles = [], reason, tz = context.actor.tz, ...fields } = body;
    const why = roles.length > 0 ? reasonIn(reason) : '';
    return this.writing(context, async (tx) => {
      const id = randomUUID();
      const searchName = searchText(fields.name);
      await tx.insert(UserRow, { id, ...fields, tz, searchName, createdAt: tx.at });
      const user = await tx.findOne(UserRow, { id });
      tx.audit.append({
        action: 'user.created',
        object: { type: 'user', id },
        changes: diffFields(null, user ? recorded(user) : null),
      });
      for (const role of roles)
        await this.roles.add(tx, context, { userId: id, role, reason: why });
      return id;
    });
  }

  /** @throws StaleVersion when somebody else changed the account since `version`. */
  async update(
    context: WriteContext,
    id: string,
    version: number,
    body: UpdateUserBody | UpdateProfileBody,
  ): Promise<void> {
    const name = 'name' in body ? body.name : undefined;
    const patch = { ...body, ...(name !== undefined && { searchName: searchText(name) }) };
    await this.writing(context, async (tx) => {
      const before = await existing(tx, id);
      const after = await change(tx, before, version, patch);
      if (after.tz !== before.tz) await redateFor(tx, id);
      tx.audit.append({
        action: 'user.updated',
        object: { type: 'user', id },
        changes: diffFields(recorded(before), recorded(after)),
      });
      return id;
    });
  }

  /**
   * Ends all sessions with it; the name stays where it stands (ACC-6).
   * @throws Problem `open-work` while something waits for the person, unless `despiteOpenWork`
   */
  async disable(
    context: WriteContext,
    id: string,
    { reason, despiteOpenWork = false }: DisableBody,
  ): Promise<void> {
    const text = reasonIn(reason);
    if (id === context.actor.id)
      throw new Problem('conflict', 'Nobody can disable their own account. Ask a colleague.');
    if (despiteOpenWork) await this.assertInUse(id);
    const seats = despiteOpenWork ? await this.leaving.giveSeatsBack(context, id) : 0;
    await this.db.work.run(context, async (tx) => {
      const user = await existing(tx, id);
      assertUse(user, true);
      if (!despiteOpenWork) await this.leaving.assertNothingOpen(tx, id);
      await change(tx, user, user.version, { disabledAt: tx.at });
      await this.sessions.endAll(tx, id);
      if (despiteOpenWork) await this.leaving.tellEditors(tx, user, seats);
      const why = { code: despiteOpenWork ? 'despite-open-work' : 'reason', text };
      tx.audit.append({ action: 'user.disabled', object: { type: 'user', id }, why });
    });
  }

  async enable(context: WriteContext, id: string, reason: string): Promise<void> {
    const why = { code: 'reason', text: reasonIn(reason) };
    await this.db.work.run(context, async (tx) => {
      const user = await existing(tx, id);
      assertUse(user, false);
      await change(tx, user, user.version, { disabledAt: null });
      tx.audit.append({ action: 'user.enabled', object: { type: 'user', id }, why });
    });
  }

  private async assertInUse(id: string): Promise<void> {
    const user = await this.db.reader.findOne(UserRow, { id });
    if (!user) throw notFound('person');
    assertUse(user, true);
  }

  private async writing<T>(context: WriteContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await this.db.work.run(context, work);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw new PersistenceError(
        'already-exists',
        'Another account has this username or e-mail address. Choose a different one.',
      );
    }
  }
}

/** @throws Problem `conflict` unless the account is in use, or is not, as wanted. */
function assertUse({ disabledAt }: UserRow, isWanted: boolean): void {
  if ((disabledAt === null) !== isWanted)
    throw new Problem('conflict', `This account is ${isWanted ? 'disabled' : 'in use'} already.`);
}

async function existing(tx: Tx, id: string): Promise<UserRow> {
  const user = await tx.findOne(UserRow, { id });
  if (!user) throw notFound('person');
  return user;
}

async function change(
  tx: Tx,
  user: UserRow,
  version: number,
  patch: Partial<UserRow>,
): Promise<UserRow> {
  const met = await tx.update(
    UserRow,
    { id: user.id, version },
    { ...patch, version: version + 1 },
  );
  if (met !== 1) throw new StaleVersion('account');
  return existing(tx, user.id);
}

/** What of an account the log keeps. */
function recorded(user: UserRow): Record<string, string | null> {
  const { username, email, name, credentials, specialty, orcid, tz } = user;
  return { username, email, name, credentials, specialty, orcid, tz };
}
