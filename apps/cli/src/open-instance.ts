import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { signNote } from '#libs/audit';
import { CheckpointSigner, Database } from '#libs/persistence';
import { type Clock, createLogger, type Environment, systemClock } from '#libs/runtime';
import { type Keys, openKeys } from '#libs/workflow';
import { CliError } from './cli-error.js';

/** An instance's database and keys, as its settings name them. */
export interface Instance {
  readonly environment: Readonly<Environment>;
  readonly db: Database;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly signer: CheckpointSigner;
}

/**
 * Opens an instance that is there, works with it and closes it again.
 * @throws CliError when there is none: a command never makes one by mistake.
 */
export async function withInstance<T>(
  environment: Readonly<Environment>,
  work: (instance: Instance) => Promise<T>,
): Promise<T> {
  return withDatabase(environment, async (db) => {
    await assertMigrated(db);
    const keys = openOwnKeys(environment);
    return work({ environment, db, keys, clock: systemClock, signer: signerOf(db, keys) });
  });
}

/** The same for a database that may have no tables yet. `mayCreate` lets SQLite make the file. */
export async function withDatabase<T>(
  environment: Readonly<Environment>,
  work: (db: Database) => Promise<T>,
  { mayCreate = false } = {},
): Promise<T> {
  const file = sqliteFile(environment);
  if (!environment.DATABASE_URL && !mayCreate && !existsSync(file))
    throw new CliError(`There is no database at ${file}. Set DATA_DIR or DATABASE_URL.`);
  const location = environment.DATABASE_URL ? { url: environment.DATABASE_URL } : { file };
  const db = await Database.open(location, systemClock);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

export function sqliteFile({ DATA_DIR }: Readonly<Environment>): string {
  return join(resolve(DATA_DIR), 'imprimatur.sqlite');
}

export function keyFolder({ DATA_DIR }: Readonly<Environment>): string {
  return join(resolve(DATA_DIR), 'keys');
}

async function assertMigrated(db: Database): Promise<void> {
  try {
    await db.reader.queryOne('SELECT size FROM audit_head WHERE id = 1');
  } catch {
    throw new CliError('The database has no tables yet. Run "imprimatur migrate" first.');
  }
}

/** A new key would sign for a log it does not belong to, so a missing one is never made here. */
function openOwnKeys(environment: Readonly<Environment>): Keys {
  const folder = keyFolder(environment);
  if (!existsSync(join(folder, 'log.key')))
    throw new CliError(
      `The key of the log is not in ${folder}. Set DATA_DIR, or start the server.`,
    );
  return openKeys(folder, environment.LOG_ORIGIN);
}

function signerOf(db: Database, keys: Keys): CheckpointSigner {
  return new CheckpointSigner({
    work: db.work,
    reader: db.reader,
    clock: systemClock,
    logger: createLogger('error'),
    origin: keys.log.signer.name,
    sign: (text) => signNote(text, [keys.log.signer]),
  });
}
