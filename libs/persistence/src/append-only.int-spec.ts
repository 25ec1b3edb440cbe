import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { verifyEvents } from '#libs/audit';
import { systemClock } from '#libs/runtime';
import {
  aContext,
  currentEngine,
  forge,
  growLog,
  onServer,
  type TestDatabase,
  testDatabase,
} from '../testing/index.js';
import { grantAppRole } from './app-role.js';
import { Database } from './database.js';
import { isUniqueViolation } from './errors.js';
import { LogReader } from './log-reader.js';
import { PRESENT_UNIQUE_KEYS, TRAIL, UNIQUE_KEYS } from './migrations/append-only.js';

const isPostgres = currentEngine() === 'postgres';
type Define = () => void;
const onPostgres = (title: string, define: Define): void =>
  void (isPostgres && describe(title, define));
const onSqlite = (title: string, define: Define): void =>
  void (isPostgres || describe(title, define));

/** One row of each trail table, and of the tables they refer to. */
const ROWS: [table: string, columns: string, values: string][] = [
  [
    'users',
    'id, username, email, name, search_name, tz, created_at',
    "'u', 'u', 'u@x.test', 'U', 'u', 'UTC', 0",
  ],
  [
    'articles',
    'id, slug, title, search_title, topics, risk, state, author_id, current_revision_id, created_at, updated_at',
    "'a', 'a', 'A', 'a', '[]', 'low', 'draft', 'u', 'r', 0, 0",
  ],
  [
    'revisions',
    'id, article_id, number, content, change_class, created_by, created_at, updated_at',
    "'r', 'a', 1, '{}', 'substantive', 'u', 0, 0",
  ],
  ['checkpoints', 'size, root, note, signed_at', "1, 'x', 'x', 0"],
  [
    'policies',
    'version, title, text, rules, effective_from, adopted_by, adopted_at',
    "1, 'p', 'p', '{}', '2026-01-01', 'u', 0",
  ],
  [
    'signatures',
    'id, article_id, revision_id, digest, signer_id, meaning, roles, statement, seal, manifestation, method, signed_at, seq',
    "'s', 'a', 'r', 'd', 'u', 'review', '[]', '{}', '', '{}', 'totp', 0, 0",
  ],
  [
    'publications',
    'id, article_id, revision_id, kind, digest, change_class, summary, policy_version, by_user, at, seq',
    "'p', 'a', 'r', 'published', 'd', 'substantive', '', 1, 'u', 0, 0",
  ],
  [
    'disclosures',
    'id, person_id, number, items, summary, digest, valid_until, certified_at',
    "'d', 'u', 1, '[]', '', 'd', '2027-01-01', 0",
  ],
];

let test: TestDatabase;
const write = (sql: string) => test.db.work.bookkeep((it) => it.execute(sql));
const rowsOf = (table: string) => test.db.reader.query(`SELECT * FROM ${table}`);
/** A column that is no key, to change. */
const COLUMN: Record<string, string> = {
  audit_events: 'event',
  audit_nodes: 'hash',
  checkpoints: 'note',
  audit_values: 'value',
  signatures: 'digest',
  reviews: 'recommendation',
  policies: 'text',
  publications: 'digest',
  disclosures: 'items',
};

beforeAll(async () => {
  test = await testDatabase();
  await growLog(test.db, 6);
  for (const [table, columns, values] of ROWS)
    await write(`INSERT INTO ${table} (${columns}) VALUES (${values})`);
  await insertReview();
});
afterAll(() => test.drop());

/** A review hangs on an assignment and a round, whose columns are of no interest here. */
async function insertReview(): Promise<void> {
  for (const entity of ['rounds', 'assignments', 'reviews']) {
    const metadata = test.db.sources.writer.entityMetadatas.find((it) => it.tableName === entity);
    const columns = (metadata?.columns ?? []).filter((it) => !it.isNullable);
    const ids: Record<string, string> = {
      article_id: "'a'",
      revision_id: "'r'",
      round_id: "'x'",
      assignment_id: "'x'",
    };
    const value = (name: string, type: unknown): string => {
      if (ids[name]) return ids[name];
      if (type === 'text' || type === 'simple-json') return /_id$|_by$/.test(name) ? "'u'" : "'x'";
      return '1';
    };
    const names = columns.map((it) => it.databaseName);
    const values = columns.map((it) => value(it.databaseName, it.type));
    await write(`INSERT INTO ${entity} (${names.join(', ')}) VALUES (${values.join(', ')})`);
  }
}

describe.each(TRAIL)('%s', (table) => {
  it('holds a row to try it on', async () => {
    expect((await rowsOf(table)).length).toBeGreaterThan(0);
  });

  it('refuses UPDATE', async () => {
    const before = await rowsOf(table);
    const column = COLUMN[table];
    await expect(write(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toThrow(/append-only/);
    expect(await rowsOf(table)).toEqual(before);
  });

  if (table !== 'audit_values')
    it('refuses DELETE', async () => {
      await expect(write(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
    });

  it('refuses an upsert', async () => {
    const before = await rowsOf(table);
    const key = table === 'audit_events' ? ['seq'] : UNIQUE_KEYS[table][0]!;
    const upsert = `INSERT INTO ${table} SELECT * FROM ${table} WHERE true
      ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${COLUMN[table]} = 'forged'`;
    await expect(write(upsert)).rejects.toThrow(/append-only|already there/);
    expect(await rowsOf(table)).toEqual(before);
  });

  for (const setting of ['ON', 'OFF'])
    onSqlite(`with recursive_triggers ${setting}`, () => {
      beforeAll(() => test.db.sources.writer.query(`PRAGMA recursive_triggers = ${setting}`));
      afterAll(() => test.db.sources.writer.query('PRAGMA recursive_triggers = ON'));

      it('refuses INSERT OR REPLACE, UPDATE and DELETE', async () => {
        const before = await rowsOf(table);
        const replace = `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} LIMIT 1`;
        const column = COLUMN[table];
        await expect(write(replace)).rejects.toThrow(/append-only|already there/);
        await expect(write(`REPLACE INTO ${table} SELECT * FROM ${table}`)).rejects.toThrow();
        await expect(write(`UPDATE OR REPLACE ${table} SET ${column} = 'x'`)).rejects.toThrow();
        expect(await rowsOf(table)).toEqual(before);
      });
    });

  onPostgres('on PostgreSQL', () => {
    it('refuses TRUNCATE, also through a table it hangs on', async () => {
      await expect(write(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/append-only/);
    });
  });
});

describe('the trail', () => {
  it('lists every unique key, so that none can be used to replace a row', () => {
    for (const [table, keys] of Object.entries(PRESENT_UNIQUE_KEYS)) {
      const entity = test.db.sources.writer.entityMetadatas.find((it) => it.tableName === table)!;
      const unique = entity.indices.filter((it) => it.isUnique);
      const names = [
        entity.primaryColumns.map((it) => it.databaseName),
        ...unique.map((index) => index.columns.map((it) => it.databaseName)),
      ];
      expect(keys).toEqual(names);
    }
  });

  it('reports a second row with the same key as a uniqueness error', async () => {
    const second = write("INSERT INTO checkpoints VALUES (1, 'y', 'y', 0)");
    expect(isUniqueViolation(await second.catch((error: unknown) => error))).toBe(true);
    const frozen = write("UPDATE checkpoints SET note = 'y'");
    expect(isUniqueViolation(await frozen.catch((error: unknown) => error))).toBe(false);
  });

  it('refuses an event out of turn', async () => {
    const skip = `INSERT INTO audit_events SELECT 77, at, actor_id, action, object_type, object_id, article_id, event, leaf_hash FROM audit_events WHERE seq = 0`;
    if (!isPostgres) await expect(write(skip)).rejects.toThrow(/append-only/);
    // PostgreSQL has no such trigger: a gap is found when the log is recomputed.
    const own = skip.replace('77', '0');
    await expect(write(own)).rejects.toThrow();
  });

  it('erases values without harm to the log', async () => {
    await write('DELETE FROM audit_values WHERE seq = 1');
    expect(await verdict()).toMatchObject({ ok: true });
  });
});

async function verdict() {
  const log = new LogReader(test.db.reader);
  const { size, root } = await log.head();
  async function* events() {
    for await (const page of log.pages(0, size))
      for (const { seq, event, leafHash } of page)
        yield { seq, bytes: event, leafHash: Buffer.from(leafHash, 'hex') };
  }
  return verifyEvents(events(), { size, root });
}

onPostgres('a non-owner role with the rights of the server', () => {
  const role = `imprimatur_app_${randomBytes(4).toString('hex')}`;
  let app: Database;
  const asApp = (sql: string) => app.sources.writer.query(sql);

  beforeAll(async () => {
    await onServer(`CREATE ROLE ${role} LOGIN PASSWORD 'app'`);
    await test.db.sources.writer.query(`GRANT TRUNCATE, UPDATE ON audit_events TO ${role}`);
    await grantAppRole(test.db, role);
    await grantAppRole(test.db, role);
    const url = new URL((test.location as { url: string }).url);
    url.username = role;
    url.password = 'app';
    app = await Database.open({ url: url.toString() }, systemClock);
  });
  afterAll(async () => {
    await app.close();
    await test.db.sources.writer.query(`DROP OWNED BY ${role}`);
    await onServer(`DROP ROLE ${role}`);
  });

  it('can do the work of the server', async () => {
    await growLog(app, 3);
    await app.work.run(aContext({}, { idempotency: { key: 'k', request: 'r' } }), async (tx) => {
      tx.audit.append({ action: 'system.started', object: { type: 'system', id: 'x' } });
      await tx.execute("UPDATE articles SET title = 'B' WHERE id = 'a'");
      await tx.execute('DELETE FROM sessions');
    });
    expect(await verdict()).toMatchObject({ ok: true });
  });

  it.each([
    'UPDATE audit_events SET event = event',
    'DELETE FROM audit_events',
    'INSERT INTO audit_events SELECT * FROM audit_events ON CONFLICT (seq) DO UPDATE SET event = excluded.event',
    'TRUNCATE audit_events',
    'TRUNCATE sessions',
    'ALTER TABLE audit_events DISABLE TRIGGER ALL',
    'DROP TRIGGER audit_events_frozen ON audit_events',
    'DROP TABLE audit_events',
    'SET session_replication_role = replica',
    'DELETE FROM audit_head',
    'INSERT INTO audit_head SELECT 2, size, frontier, last_leaf, last_at FROM audit_head',
    'UPDATE signatures SET digest = digest',
    'DELETE FROM audit_values',
    'DELETE FROM migrations',
    'CREATE TABLE mine (id text)',
  ])('is refused %s', async (statement) => {
    await expect(asApp(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('is not made from a name that would need quoting', async () => {
    await expect(grantAppRole(test.db, 'app; DROP TABLE users')).rejects.toThrow(/role name/);
  });
});

onSqlite('roles', () => {
  it('are refused where there are none', async () => {
    await expect(grantAppRole(test.db, 'app')).rejects.toThrow(/Only PostgreSQL/);
  });
});

describe('an owner who gets round the triggers', () => {
  it('is found out when the log is recomputed', async () => {
    const { event } = (await new LogReader(test.db.reader).event(2))!;
    const forged = event.replace('"ok"', '"no"').replaceAll("'", "''");
    await forge(test.db, 'audit_events', [
      `UPDATE audit_events SET event = '${forged}' WHERE seq = 2`,
    ]);
    expect((await new LogReader(test.db.reader).event(2))?.event).not.toBe(event);
    expect(await verdict()).toMatchObject({ ok: false, seq: 2 });
  });
});
