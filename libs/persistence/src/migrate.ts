import { type DataSource, type QueryRunner } from 'typeorm';
import { type DataSources } from './data-sources.js';

/** Any number that nothing else on the server uses: "imprimat" in ASCII. */
const LOCK = '7596851783141253492';
/** How long a process waits for another one's migration on SQLite, in ms. */
const PATIENCE_MS = 60_000;

/** Applies what is missing, one process at a time; answers with the names of what was applied. */
export function migrate({ engine, writer }: DataSources): Promise<string[]> {
  return engine === 'postgres' ? onPostgres(writer) : onSqlite(writer);
}

async function onPostgres(source: DataSource): Promise<string[]> {
  const runner = source.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(${LOCK})`);
    try {
      return names(await source.runMigrations({ transaction: 'each' }));
    } finally {
      await runner.query(`SELECT pg_advisory_unlock(${LOCK})`);
    }
  } finally {
    await runner.release();
  }
}

/**
 * One transaction around all, begun as a writer, so that a second process waits and then finds nothing
 * to do. Foreign keys are off meanwhile, since rebuilding a parent would cascade into its children,
 * and are checked before the commit.
 */
async function onSqlite(source: DataSource): Promise<string[]> {
  // The one runner that the whole data source shares, so the migrations run inside.
  const runner = source.createQueryRunner();
  await runner.query('PRAGMA foreign_keys = OFF');
  await runner.query(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
  try {
    await runner.query('BEGIN IMMEDIATE');
    const applied = names(await source.runMigrations({ transaction: 'none' }));
    await refuseOrphans(runner);
    await runner.query('COMMIT');
    return applied;
  } catch (error) {
    await rollBack(runner);
    throw error;
  } finally {
    await runner.query('PRAGMA busy_timeout = 5000');
    await runner.query('PRAGMA foreign_keys = ON');
  }
}

async function refuseOrphans(runner: QueryRunner): Promise<void> {
  const orphans = (await runner.query('PRAGMA foreign_key_check')) as { table: string }[];
  if (orphans.length > 0)
    throw new Error(`The migration would leave ${orphans.length} rows without their parent.`);
}

async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('ROLLBACK');
  } catch {
    // BEGIN itself failed: there is nothing to roll back, and the first error is the one that counts.
  }
}

function names(applied: readonly { name: string }[]): string[] {
  return applied.map((migration) => migration.name);
}
