import { type MigrationInterface, type QueryRunner } from 'typeorm';

const SQLITE = `CREATE TRIGGER "revisions_frozen" BEFORE UPDATE OF "content", "digest" ON "revisions"
  WHEN OLD.digest IS NOT NULL
   AND (NEW.content IS NOT OLD.content OR NEW.digest IS NOT OLD.digest)
  BEGIN SELECT RAISE(ABORT, 'a submitted revision never changes'); END`;

const POSTGRES = [
  `CREATE FUNCTION imprimatur_freeze_text() RETURNS trigger LANGUAGE plpgsql AS
   $$ BEGIN RAISE EXCEPTION 'a submitted revision never changes'; END $$`,
  `CREATE TRIGGER "revisions_frozen" BEFORE UPDATE OF "content", "digest" ON "revisions"
   FOR EACH ROW WHEN (OLD.digest IS NOT NULL
     AND (NEW.content IS DISTINCT FROM OLD.content OR NEW.digest IS DISTINCT FROM OLD.digest))
   EXECUTE FUNCTION imprimatur_freeze_text()`,
];

/** A text that has its digest is refused any change by the database too. */
export class FrozenTexts1790000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const isPostgres = runner.dataSource.options.type === 'postgres';
    for (const statement of isPostgres ? POSTGRES : [SQLITE]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
