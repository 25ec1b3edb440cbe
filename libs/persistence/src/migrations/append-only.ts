import { type Engine } from '../dialect.js';

/** Tables of the log; nothing in them is changed, replaced or deleted. */
const APPEND_ONLY = ['audit_events', 'audit_nodes', 'checkpoints'] as const;
/** What people stated and decided: rows are added, never changed. */
const NEVER_CHANGED = [
  'audit_values',
  'signatures',
  'reviews',
  'policies',
  'publications',
  'disclosures',
] as const;

export type TrailTable = (typeof APPEND_ONLY | typeof NEVER_CHANGED)[number];
export const TRAIL: readonly TrailTable[] = [...APPEND_ONLY, ...NEVER_CHANGED];

/** Values may be erased (deleted), since the law may ask for it and the log holds without them. */
const FROZEN = TRAIL.filter((table) => table !== 'audit_values');

/** Every unique key of the trail except that of audit_events, which has a rule of its own. */
export const UNIQUE_KEYS: Readonly<Record<Exclude<TrailTable, 'audit_events'>, string[][]>> = {
  audit_nodes: [['level', 'position']],
  checkpoints: [['size']],
  audit_values: [['seq', 'path', 'side']],
  signatures: [['id'], ['revision_id', 'signer_id', 'meaning']],
  reviews: [['id'], ['assignment_id']],
  policies: [['version']],
  publications: [['id'], ['revision_id', 'kind']],
  disclosures: [['id'], ['person_id', 'number']],
};

/** The same keys as later migrations left them. */
export const PRESENT_UNIQUE_KEYS: typeof UNIQUE_KEYS = {
  ...UNIQUE_KEYS,
  signatures: [['id'], ['revision_id', 'signer_id', 'meaning', 'round_id']],
};

/** Unique for some rows only. */
const PARTIAL: Readonly<Record<string, string>> = {
  'publications revision_id,kind': `AND NEW.kind = 'published'`,
};

/** Ends the message of a refused second row; errors.ts knows it by that. */
export const ALREADY_THERE = 'already there';

/** Statements that make the database refuse changes of the trail (AUD-9, AUD-10). */
export function appendOnlyStatements(engine: Engine): string[] {
  return engine === 'sqlite' ? sqlite() : postgres();
}

function sqlite(): string[] {
  const refuse = (table: string, verb: string): string =>
    `CREATE TRIGGER "${table}_no_${verb.toLowerCase()}" BEFORE ${verb} ON "${table}" BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`;
  return [
    ...TRAIL.map((table) => refuse(table, 'UPDATE')),
    ...FROZEN.map((table) => refuse(table, 'DELETE')),
    `CREATE TRIGGER "audit_events_next_seq" BEFORE INSERT ON "audit_events"
     WHEN NEW.seq IS NOT (SELECT COALESCE(MAX(seq) + 1, 0) FROM audit_events)
     BEGIN SELECT RAISE(ABORT, 'audit_events is append-only'); END`,
    ...Object.entries(UNIQUE_KEYS).flatMap(([table, keys]) =>
      keys.map((key, index) => noReplace(table, key, index + 1)),
    ),
  ];
}

/** INSERT OR REPLACE gets round the DELETE triggers when recursive_triggers is off. */
function noReplace(table: string, key: string[], number: number): string {
  const same = key.map((column) => `it."${column}" = NEW."${column}"`).join(' AND ');
  const only = PARTIAL[`${table} ${key.join()}`] ?? '';
  return `CREATE TRIGGER "${table}_no_replace_${number}" BEFORE INSERT ON "${table}"
    WHEN EXISTS (SELECT 1 FROM "${table}" it WHERE ${same} ${only.replace('NEW.', 'it.')}) ${only}
    BEGIN SELECT RAISE(ABORT, '${table}: ${ALREADY_THERE}'); END`;
}

function postgres(): string[] {
  const trigger = (table: string, name: string, when: string): string =>
    `CREATE TRIGGER "${table}_${name}" BEFORE ${when} ON "${table}" ${
      when === 'TRUNCATE' ? 'FOR EACH STATEMENT' : 'FOR EACH ROW'
    } EXECUTE FUNCTION imprimatur_refuse()`;
  return [
    `CREATE FUNCTION imprimatur_refuse() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
    ...FROZEN.map((table) => trigger(table, 'frozen', 'UPDATE OR DELETE')),
    trigger('audit_values', 'unchanged', 'UPDATE'),
    ...TRAIL.map((table) => trigger(table, 'kept', 'TRUNCATE')),
  ];
}
