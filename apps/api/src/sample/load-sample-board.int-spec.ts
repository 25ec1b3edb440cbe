import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type StoredEvent, verifyEvents } from '#libs/audit';
import { findProblems, type RevisionContent } from '#libs/content';
import { STATES } from '#libs/lifecycle';
import { AuditEventRow, LogReader } from '#libs/persistence';
import { createLogger, Environment, SteppableClock } from '#libs/runtime';
import { openKeys, reasonsFor, suggestReviewers } from '#libs/workflow';
import { type TestDatabase, testDatabase } from '#testing/persistence';
import { createApp } from '../http/create-app.js';
import { overdueArticles } from '../desk/overdue-articles.js';
import { refuseHalfLoaded } from './half-loaded.js';
import { loadSampleBoard, SAMPLE_CREDENTIALS_FILE } from './load-sample-board.js';

const NOW = Date.UTC(2026, 4, 19, 10, 30);

async function* stored(rows: readonly AuditEventRow[]): AsyncGenerator<StoredEvent> {
  for (const { seq, event, leafHash } of rows)
    yield { seq, bytes: event, leafHash: Buffer.from(leafHash, 'hex') };
}

describe('the sample board', () => {
  let database: TestDatabase;
  let environment: Environment;
  let opened: Parameters<typeof loadSampleBoard>[1];

  beforeAll(async () => {
    database = await testDatabase(new SteppableClock(NOW));
    const { db, dir } = database;
    environment = Object.assign(new Environment(), {
      NODE_ENV: 'test',
      DATA_DIR: dir,
      SAMPLE_BOARD: true,
    });
    const keys = openKeys(join(dir, 'keys'), environment.LOG_ORIGIN);
    const clock = new SteppableClock(NOW);
    opened = { db, clock, keys, logger: createLogger('silent') };
    await loadSampleBoard(environment, opened);
  }, 60_000);
  afterAll(() => database.drop());

  it('has an article in every state, and a person in every role', async () => {
    const { reader } = database.db;
    const states = await reader.query<{ state: string }>('SELECT DISTINCT state FROM articles');
    expect(states.map(({ state }) => state).sort()).toEqual([...STATES].sort());
    const roles = await reader.query<{ role: string }>('SELECT DISTINCT role FROM user_roles');
    expect(roles).toHaveLength(6);
  });

  it('leaves no mail of its past to be sent, only what asks for an answer now', async () => {
    const rows = await database.db.reader.query<{ state: string; seat: string | null; n: number }>(
      `SELECT m.state AS "state", s.state AS "seat", COUNT(*) AS "n" FROM mails m
       LEFT JOIN assignments s ON s.id = m.assignment_id GROUP BY m.state, s.state`,
    );
    const waiting = rows.filter(({ state }) => state === 'queued');
    expect(waiting.map(({ seat }) => seat)).toEqual(['invited']);
    expect(rows.some(({ state, n }) => state === 'accepted' && Number(n) > 0)).toBe(true);
  });

  it('leaves a log that verifies, whose times never go back and end before now', async () => {
    const rows = await database.db.reader.find(AuditEventRow, {}, 'ORDER BY seq');
    const head = await new LogReader(database.db.reader).head();
    expect(head.size).toBe(rows.length);
    const verdict = await verifyEvents(stored(rows));
    expect(verdict).toMatchObject({ ok: true, size: head.size, root: head.root });
    expect(rows.every(({ at }, seq) => seq === 0 || at >= (rows[seq - 1]?.at ?? 0))).toBe(true);
    expect(rows.at(-1)).toMatchObject({ action: 'sample.loaded', actorId: 'system:sample' });
    expect(NOW - head.lastAt).toBe(3_600_000);
    expect(rows.some(({ action }) => action === 'clock.anomaly')).toBe(false);
  });

  it('shows texts without a problem of any kind', async () => {
    const revisions = await database.db.reader.query<{ content: string }>(
      'SELECT content FROM revisions',
    );
    const problems = revisions.flatMap(({ content }) =>
      findProblems(JSON.parse(content) as RevisionContent),
    );
    expect(problems).toEqual([]);
  });

  it('writes the passwords to a file that only its owner can read', async () => {
    const path = join(database.dir, SAMPLE_CREDENTIALS_FILE);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const text = readFileSync(path, 'utf8');
    const passwords = text.match(/(?<=password {2})\S+/g) ?? [];
    expect(new Set(passwords).size).toBe(5);
    expect(text.match(/otpauth:\/\/totp\//g)).toHaveLength(5);
  });

  it('lets nobody in with a password that is easy to guess', async () => {
    const app = await createApp({ ...opened, environment });
    const rows = await database.db.reader.query<{ username: string }>('SELECT username FROM users');
    const statuses = [];
    for (const { username } of rows)
      for (const password of [username, 'password', 'imprimatur']) {
        const payload = { username, password, code: '000000' };
        const answer = await app.inject({ method: 'POST', url: '/api/session', payload });
        statuses.push(answer.statusCode);
      }
    await app.close();
    expect(new Set(statuses)).toEqual(new Set([401]));
  });

  it('looks alive: one review late, one invitation open, one text overdue, one corrected, a reader waiting', async () => {
    const { reader } = database.db;
    const count = async (from: string, values: unknown[] = []): Promise<number> =>
      Number(
        (await reader.queryOne<{ n: number }>(`SELECT count(*) AS n FROM ${from}`, values))?.n,
      );
    const today = new Date(NOW).toISOString().slice(0, 10);
    const seats = `assignments WHERE state = 'accepted' AND due_on`;
    expect(await count(`${seats} < $1`, [today])).toBe(1);
    expect(await count(`assignments WHERE state = 'invited' AND respond_by > $1`, [today])).toBe(1);
    expect(await count(`publications WHERE change_class = 'editorial'`)).toBe(1);
    expect(await count(`assignments WHERE state = 'declined'`)).toBe(1);
    expect(await count(`reader_reports WHERE state = 'open'`)).toBe(1);
    expect(await count(`reader_reports WHERE state = 'answered'`)).toBe(1);
    expect(await count(`annotations WHERE state = 'open'`)).toBeGreaterThan(2);
    expect(
      await count(`articles WHERE state = 'draft' AND published_revision_id IS NOT NULL`),
    ).toBe(1);
  });

  it('has somebody to suggest, with a verified licence and specialties that were signed with', async () => {
    const { reader } = database.db;
    const article = await reader.queryOne<{ id: string }>(
      `SELECT id AS "id" FROM articles WHERE state = 'submitted'`,
    );
    const { suggestions } = await suggestReviewers(reader, article?.id ?? '', NOW);
    const why = suggestions.map(({ measured }) => reasonsFor(measured).join(' ')).join(' ');
    expect(suggestions.filter(({ whyNot }) => whyNot.length === 0)).toHaveLength(2);
    expect(why).toMatch(/Licence in date until .*Hands in .* after accepting as a rule/);
    const signed = await reader.query<{ statement: string }>(
      'SELECT statement FROM signatures WHERE specialties IS NOT NULL',
    );
    expect(signed.length).toBeGreaterThan(5);
  });

  it('shows readers what is overdue, what is pending and what was taken back', async () => {
    const app = await createApp({ ...opened, environment });
    const page = async (slug: string): Promise<string> =>
      (await app.inject({ method: 'GET', url: `/articles/${slug}` })).body;
    expect(await page('blood-pressure-at-home')).not.toContain('noindex');
    expect(await page('antihistamines-and-driving')).toContain('Review overdue');
    expect(await page('earache-in-children')).toContain('No clinician has signed this text yet');
    expect(await page('zinc-for-colds')).toContain('The guideline that this text rests on');
    expect(await page('cranberry-and-bladder-infections')).toContain('RETRACTED');
    const known = await overdueArticles(database.db.reader, NOW);
    const slugs = await database.db.reader.query<{ id: string; slug: string }>(
      'SELECT id AS "id", slug AS "slug" FROM articles WHERE published_revision_id IS NOT NULL',
    );
    for (const { id, slug } of slugs)
      expect([slug, (await page(slug)).includes('Review overdue')]).toEqual([
        ...[slug, known.some(({ articleId }) => articleId === id)],
      ]);
    await app.close();
  });

  it('is refused on a database that holds something', async () => {
    await expect(loadSampleBoard(environment, opened)).rejects.toThrow(/empty database/);
  });
});

describe('a sample board that could not be finished', () => {
  it('says what to do, then and at the next start', async () => {
    const clock = new SteppableClock(NOW);
    const database = await testDatabase(clock);
    const { db, dir } = database;
    const environment = Object.assign(new Environment(), { NODE_ENV: 'test', DATA_DIR: dir });
    const keys = openKeys(join(dir, 'keys'), environment.LOG_ORIGIN);
    const secret = (): never => {
      throw new Error('The disk is full.');
    };
    const opened = { db, clock, keys: { ...keys, secret }, logger: createLogger('silent') };
    await expect(loadSampleBoard(environment, opened)).rejects.toThrow(
      /only in part: The disk is full\. Delete the folder .* start again/,
    );
    await expect(refuseHalfLoaded(environment, db)).rejects.toThrow(/Delete the folder/);
    await database.drop();
  });
});
