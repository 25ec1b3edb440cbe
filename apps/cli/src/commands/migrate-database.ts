import { type Database, grantAppRole } from '#libs/persistence';
import { cliContext } from '../cli-context.js';
import { CliError } from '../cli-error.js';
import { type Terminal } from '../terminal.js';

/** Brings the tables up to date and, on PostgreSQL, gives the server's role its rights (AUD-9). */
export async function migrateDatabase(
  db: Database,
  { appRole }: { readonly appRole?: string },
  terminal: Terminal,
): Promise<void> {
  if (appRole !== undefined && db.sources.engine !== 'postgres')
    throw new CliError('--app-role is for PostgreSQL. On SQLite, protect the file itself.');
  if (appRole !== undefined && !/^[a-z_][a-z0-9_]{0,62}$/.test(appRole))
    throw new CliError('A role name has lower-case letters, digits and underscores.');
  const applied = await db.migrate();
  if (applied.length > 0) await record(db, 'migration.run', 'database', applied);
  terminal.out(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.');
  if (appRole === undefined) return;
  await grantAppRole(db, appRole);
  await record(db, 'settings.changed', 'database-role', [appRole]);
  terminal.out(`The role ${appRole} has the rights that the server needs, and no others.`);
}

async function record(
  db: Database,
  action: 'migration.run' | 'settings.changed',
  type: string,
  names: string[],
): Promise<void> {
  await db.work.run(cliContext(), async (tx) => {
    tx.audit.append({
      action,
      object: { type, id: names.at(-1) ?? '' },
      changes: [{ path: 'applied', old: undefined, new: names }],
    });
  });
}
