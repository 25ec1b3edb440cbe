import { type Role, ROLES } from '#libs/lifecycle';
import { type SqlReading, type UserRow } from '#libs/persistence';

/** A colleague, as everybody who invites or assigns may see one. */
export interface PersonView {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly credentials: string;
  readonly specialty: string | null;
  readonly roles: readonly Role[];
  readonly isDisabled: boolean;
}

/** An account, as its administrator, compliance and the person see it. Never a secret. */
export interface UserView extends PersonView {
  readonly email: string;
  readonly orcid: string | null;
  readonly tz: string;
  readonly isEnrolled: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly disabledAt: string | null;
  /** For If-Match. */
  readonly version: number;
}

export function personView(user: UserRow, roles: readonly Role[]): PersonView {
  const { id, username, name, credentials, specialty, disabledAt } = user;
  return { id, username, name, credentials, specialty, roles, isDisabled: disabledAt !== null };
}

export function userView(user: UserRow, roles: readonly Role[]): UserView {
  return {
    ...personView(user, roles),
    email: user.email,
    orcid: user.orcid,
    tz: user.tz,
    isEnrolled: user.totpConfirmedAt !== null,
    createdAt: new Date(user.createdAt).toISOString(),
    disabledAt: user.disabledAt === null ? null : new Date(user.disabledAt).toISOString(),
    version: user.version,
  };
}

/** Roles of several people, in the order of the closed list. */
export async function rolesOf(
  sql: SqlReading,
  ids: readonly string[],
): Promise<Map<string, Role[]>> {
  const roles = new Map<string, Role[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return roles;
  const marks = ids.map((_, at) => `$${at + 1}`).join(', ');
  const rows = await sql.query<{ id: string; role: Role }>(
    `SELECT user_id AS "id", role AS "role" FROM user_roles WHERE user_id IN (${marks})`,
    [...ids],
  );
  for (const role of ROLES)
    for (const row of rows) if (row.role === role) roles.get(row.id)?.push(role);
  return roles;
}
