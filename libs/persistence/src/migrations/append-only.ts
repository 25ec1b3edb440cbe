import { type Engine } from '../dialect.js';

/** Tables that only ever grow; nothing in them is changed, replaced or deleted. */
export const APPEND_ONLY = ['audit_events', 'audit_nodes', 'checkpoints'] as const;
/** Values may be erased (deleted), never changed. */
export const NEVER_CHANGED = [
  'audit_values',
  'signatures',
  'reviews',
  'policies',
  'publications',
  'disclosures',
] as const;

/** Statements that make the database refuse changes of the trail (AUD-9, AUD-10). */
export function appendOnlyStatements(engine: Engine): string[] {
  return engine === 'sqlite' ? sqlite() : postgres();
}

function sqlite(): string[] {
  const refuse = (table: string, verb: string): string =>
    `CREATE TRIGGER "${table}_no_${verb.toLowerCase()}" BEFORE ${verb} ON "${table}" BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`;
  return [
    ...[...APPEND_ONLY, ...NEVER_CHANGED].map((table) => refuse(table, 'UPDATE')),
    ...[...APPEND_ONLY, 'signatures', 'reviews', 'policies', 'publications', 'disclosures'].map(
      (table) => refuse(table, 'DELETE'),
    ),
    // INSERT OR REPLACE gets round the triggers above when recursive_triggers is off.
    `CREATE TRIGGER "audit_events_next_seq" BEFORE INSERT ON "audit_events"
     WHEN NEW.seq IS NOT (SELECT COALESCE(MAX(seq) + 1, 0) FROM audit_events)
     BEGIN SELECT RAISE(ABORT, 'audit_events is append-only'); END`,
    `CREATE TRIGGER "audit_values_no_replace" BEFORE INSERT ON "audit_values"
     WHEN EXISTS (SELECT 1 FROM audit_values v WHERE v.seq = NEW.seq AND v.path = NEW.path AND v.side = NEW.side)
     BEGIN SELECT RAISE(ABORT, 'audit_values is never changed'); END`,
  ];
}

function postgres(): string[] {
  const trigger = (table: string, name: string, when: string): string =>
    `CREATE TRIGGER "${table}_${name}" BEFORE ${when} ON "${table}" ${
      when === 'TRUNCATE' ? 'FOR EACH STATEMENT' : 'FOR EACH ROW'
    } EXECUTE FUNCTION imprimatur_refuse()`;
  const frozen = [
    ...APPEND_ONLY,
    'signatures',
    'reviews',
    'policies',
    'publications',
    'disclosures',
  ];
  return [
    `CREATE FUNCTION imprimatur_refuse() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
    ...frozen.map((table) => trigger(table, 'frozen', 'UPDATE OR DELETE')),
    trigger('audit_values', 'unchanged', 'UPDATE'),
    ...[...frozen, 'audit_values'].map((table) => trigger(table, 'kept', 'TRUNCATE')),
  ];
}
