import { type Role, ROLES } from '#libs/lifecycle';
import { type SqlReading } from '#libs/persistence';

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
