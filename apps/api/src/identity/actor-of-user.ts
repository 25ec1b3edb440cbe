import { type Actor, type Role, ROLES } from '#libs/lifecycle';
import { type SqlReading, type UserRow } from '#libs/persistence';

/** A person as an actor, with the roles held now. */
export async function actorOfUser(sql: SqlReading, user: UserRow): Promise<Actor> {
  const rows = await sql.query<{ role: Role }>('SELECT role FROM user_roles WHERE user_id = $1', [
    user.id,
  ]);
  const held = new Set(rows.map((row) => row.role));
  return {
    id: user.id,
    name: user.name,
    tz: user.tz,
    roles: ROLES.filter((role) => held.has(role)),
  };
}
