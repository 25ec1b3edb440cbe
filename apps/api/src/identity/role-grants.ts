import { Injectable } from '@nestjs/common';
import { type AuditAction } from '#libs/audit';
import { type Role } from '#libs/lifecycle';
import { Database, type Tx, UserRoleRow, UserRow, type WriteContext } from '#libs/persistence';
import { notFound, Problem } from '../http/problem.js';
import { reasonIn } from './reason-in.js';
import { rolesOf } from './roles-of.js';

export interface RoleChange {
  readonly userId: string;
  readonly role: Role;
  readonly reason: string;
}

/** Giving and taking roles: with a reason, in the log, and never for oneself (ACC-2, ACC-4). */
@Injectable()
export class RoleGrants {
  constructor(private readonly db: Database) {}

  async grant(context: WriteContext, change: RoleChange): Promise<void> {
    const reason = reasonIn(change.reason);
    await this.db.work.run(context, (tx) => this.add(tx, context, { ...change, reason }));
  }

  async revoke(context: WriteContext, change: RoleChange): Promise<void> {
    const { userId, role } = change;
    const reason = reasonIn(change.reason);
    assertSomebodyElse(context, userId);
    await this.db.work.run(context, async (tx) => {
      const before = await heldBy(tx, userId);
      if (!before.includes(role)) throw notFound('role of this person');
      await tx.execute('DELETE FROM user_roles WHERE user_id = $1 AND role = $2', [userId, role]);
      await record(tx, 'role.revoked', before, { userId, role, reason });
    });
  }

  /** Grants inside a transaction that is open already. */
  async add(tx: Tx, context: WriteContext, change: RoleChange): Promise<void> {
    const { userId, role, reason } = change;
    assertSomebodyElse(context, userId);
    const before = await heldBy(tx, userId);
    if (before.includes(role)) throw new Problem('conflict', 'This person has this role already.');
    const grantedBy = context.actor.id;
    await tx.insert(UserRoleRow, { userId, role, grantedBy, grantedAt: tx.at, reason });
    await record(tx, 'role.granted', before, change);
  }
}

function assertSomebodyElse({ actor }: WriteContext, userId: string): void {
  if (actor.id === userId)
    throw new Problem('forbidden', 'Nobody changes their own roles. Ask another administrator.');
}

async function heldBy(tx: Tx, userId: string): Promise<Role[]> {
  if (!(await tx.findOne(UserRow, { id: userId }))) throw notFound('person');
  return (await rolesOf(tx, [userId])).get(userId) ?? [];
}

async function record(
  tx: Tx,
  action: Extract<AuditAction, 'role.granted' | 'role.revoked'>,
  before: Role[],
  { userId, role, reason }: RoleChange,
): Promise<void> {
  const after = await heldBy(tx, userId);
  tx.audit.append({
    action,
    object: { type: 'user', id: userId },
    changes: [{ path: 'roles', old: before, new: after }],
    why: { code: role, text: reason },
  });
}
