import { type Database } from './database.js';
import { TRAIL } from './migrations/append-only.js';

const ROLE = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * Statements that leave an existing, non-owner PostgreSQL role just what the server needs: the trail
 * can be read and added to, the log's head moved on, everything else edited; no TRUNCATE, no DDL.
 * Rights that the role was given before are taken away first, so they are safe to repeat.
 * @throws Error when the name is none that needs no quoting.
 */
export function appRoleStatements(role: string, tables: readonly string[]): string[] {
  if (!ROLE.test(role))
    throw new Error('The role name must be lower-case letters, digits and underscores.');
  const rights = (table: string): string => {
    if (TRAIL.some((it) => it === table)) return 'SELECT, INSERT';
    return table === 'audit_head' ? 'SELECT, UPDATE' : 'SELECT, INSERT, UPDATE, DELETE';
  };
  return [
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`,
    `REVOKE CREATE ON SCHEMA public FROM ${role}, PUBLIC`,
    `GRANT USAGE ON SCHEMA public TO ${role}`,
    'GRANT SELECT ON migrations TO ' + role,
    ...tables.map((table) => `GRANT ${rights(table)} ON "${table}" TO ${role}`),
  ];
}

/** Gives the role its rights on a migrated PostgreSQL database (AUD-9); run as the tables' owner. */
export async function grantAppRole(database: Database, role: string): Promise<void> {
  const { engine, writer } = database.sources;
  if (engine !== 'postgres')
    throw new Error('Only PostgreSQL has roles. On SQLite, protect the file itself.');
  const tables = writer.entityMetadatas.map((entity) => entity.tableName).sort();
  await writer.transaction(async (manager) => {
    for (const statement of appRoleStatements(role, tables)) await manager.query(statement);
  });
}
