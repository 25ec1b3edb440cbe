import { type Database } from '../src/database.js';

/**
 * Changes rows of an append-only table as somebody with the rights of its owner can. No trigger can
 * keep that out, which is why the log proves itself.
 */
export async function forge(db: Database, table: string, statements: string[]): Promise<void> {
  const { writer, engine } = db.sources;
  const runner = writer.createQueryRunner();
  if (engine === 'postgres') await runner.query('SET session_replication_role = replica');
  else
    for (const what of ['no_update', 'no_delete', 'frozen'])
      await runner.query(`DROP TRIGGER IF EXISTS "${table}_${what}"`);
  for (const statement of statements) await runner.query(statement);
  if (engine === 'postgres') await runner.query('SET session_replication_role = DEFAULT');
  await runner.release();
}
