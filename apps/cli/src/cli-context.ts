import { randomUUID } from 'node:crypto';
import { type Role, ROLES } from '#libs/lifecycle';
import { type SqlReading, systemContext, UserRow, type WriteContext } from '#libs/persistence';
import { VERSION } from '#libs/runtime';
import { CliError } from './cli-error.js';

const APP = `imprimatur-cli/${VERSION}`;

/** What the command line does by itself, as events name it. */
export function cliContext(): WriteContext {
  return systemContext('cli', APP, randomUUID());
}

/**
 * What somebody at the command line does in a person's name. That nobody signed in shows in the event: it
 * has no `auth`, and its source is the command line.
 * @throws CliError for an unknown or disabled person, or one without any of the roles.
 */
export async function contextOfUser(
  sql: SqlReading,
  username: string,
  needed: readonly Role[],
): Promise<WriteContext> {
  const user = await findUser(sql, username);
  const rows = await sql.query<{ role: Role }>('SELECT role FROM user_roles WHERE user_id = $1', [
    user.id,
  ]);
  const roles = ROLES.filter((role) => rows.some((row) => row.role === role));
  const role = needed.find((it) => roles.includes(it));
  if (!role) throw new CliError(`${user.username} is none of: ${needed.join(', ')}.`);
  return {
    actor: { id: user.id, name: user.name, roles, tz: user.tz },
    role,
    source: { app: APP },
    requestId: randomUUID(),
  };
}

/** @throws CliError unless there is such a person who can use the account. */
export async function findUser(sql: SqlReading, username: string): Promise<UserRow> {
  const user = await sql.findOne(UserRow, { username: username.toLowerCase() });
  if (!user) throw new CliError(`There is nobody with the username ${username}.`);
  if (user.disabledAt !== null) throw new CliError(`The account of ${username} is disabled.`);
  return user;
}
