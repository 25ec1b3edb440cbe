import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret } from 'otpauth';
import { checkEvent } from '#libs/audit';
import { AuditEventRow } from '#libs/persistence';
import { createLogger, Environment, SteppableClock } from '#libs/runtime';
import { openKeys } from '#libs/workflow';
import { testDatabase } from '#testing/persistence';
import { TEST_PASSWORD, TestApp, type TestClient } from '../../testing/index.js';
import { createApp } from '../http/create-app.js';
import { codeOf, stepAt } from '../identity/totp.js';

/** Passwords that nobody else can have typed. */
const canary = (): string => `quiet canary ${randomBytes(9).toString('hex')}`;
const CHOSEN = canary();
const CHANGED = canary();
const MISTYPED = canary();

let app: TestApp;
let admin: TestClient;
const logged: string[] = [];
/** Every secret that came up, by what it is. */
const secrets = new Map<string, string>();

beforeAll(async () => {
  const clock = new SteppableClock(Date.UTC(2026, 3, 7, 8));
  const database = await testDatabase(clock);
  const { db, dir } = database;
  const environment = Object.assign(new Environment(), { NODE_ENV: 'test', DATA_DIR: dir });
  const lines = new PassThrough().on('data', (chunk: Buffer) => logged.push(chunk.toString()));
  const nest = await createApp({
    ...{ db, clock, environment, logger: createLogger('trace', lines) },
    keys: openKeys(`${dir}/keys`, environment.LOG_ORIGIN),
    passwordCost: { memoryCost: 64, timeCost: 1, parallelism: 1 },
  });
  app = new TestApp(nest, db, clock, dir, () => database.drop());
  admin = await app.signedIn('administrator');
  await liveThrough();
});
afterAll(() => app.close());

/** Enrols, mistypes, changes password, authenticator and recovery codes, signs in by each. */
async function liveThrough(): Promise<void> {
  const user = await app.user({ isEnrolled: false, username: 'grace' });
  const issued = await admin.post(`/api/users/${user.id}/links`);
  const { path } = issued.json<{ path: string }>();
  secrets.set('token of the link', path.split('/').at(-1) ?? '');
  const client = app.anonymous();
  const form = (await client.get(path)).body;
  const pending = found(/name="pending" value="([^"]+)"/, form);
  const seed = remembered('seed', found(/id="authenticator-key">([A-Z2-7]+)</, form));
  const code = (of: Uint8Array): string => codeOf(of, stepAt(app.clock.now()));
  const done = await client.post(path, { form: { password: CHOSEN, pending, code: code(seed) } });
  const recovery = found(/([a-z0-9]{6}(?:-[a-z0-9]{6}){3})/, done.body);
  secrets.set('recovery code', recovery).set('session', tokenOf(client));

  app.clock.advance(30_000);
  const wrong = { username: 'grace', password: MISTYPED, code: code(seed) };
  expect((await app.anonymous().post('/api/session', { body: wrong })).statusCode).toBe(401);
  const second = app.anonymous();
  await second.signIn('grace', CHOSEN, code(seed));
  secrets.set('second session', tokenOf(second));
  app.clock.advance(30_000);
  const change = { password: CHOSEN, newPassword: CHANGED, code: code(seed) };
  expect((await second.post('/api/me/password', { body: change })).statusCode).toBe(200);
  // A new password makes a new session, whose changes need a new CSRF token.
  secrets.set('session after the change', tokenOf(second));
  const session = await second.get('/api/session');
  second.csrfToken = session.json<{ csrfToken: string }>().csrfToken;
  app.clock.advance(30_000);
  const offer = await second.post('/api/me/totp', {
    body: { password: CHANGED, code: code(seed) },
  });
  expect(offer.statusCode).toBeLessThan(300);
  const next = offer.json<{ pending: string; secret: string }>();
  const newSeed = remembered('new seed', next.secret);
  app.clock.advance(30_000);
  const confirmed = await second.post('/api/me/totp/confirm', {
    body: { pending: next.pending, code: code(newSeed) },
  });
  const fresh = confirmed.json<{ recoveryCodes: string[] }>().recoveryCodes[0] ?? '';
  secrets.set('new recovery code', fresh);
  const bySpare = { username: 'grace', password: CHANGED, recoveryCode: fresh };
  const last = app.anonymous();
  expect((await last.post('/api/session', { body: bySpare })).statusCode).toBe(201);
  secrets.set('third session', tokenOf(last));
  for (const [name, text] of Object.entries({ CHOSEN, CHANGED, MISTYPED, TEST_PASSWORD }))
    secrets.set(name, text);
}

const found = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? '';
const tokenOf = (client: TestClient): string => found(/=(.+)/, client.cookie ?? '');

/** Keeps a seed in each form it could leak in. */
function remembered(name: string, base32: string): Uint8Array {
  const { bytes } = Secret.fromBase32(base32);
  for (const as of ['hex', 'base64', 'base64url'] as const)
    secrets.set(`${name} as ${as}`, Buffer.from(bytes).toString(as).replace(/=+$/, ''));
  secrets.set(name, base32);
  return bytes;
}

/** Names of the secrets that stand somewhere in a text. */
const leaksIn = (text: string): string[] =>
  [...secrets].filter(([, secret]) => text.includes(secret)).map(([name]) => name);

describe('secrets', () => {
  it('came up, so that there is something to look for', () => {
    expect(secrets.size).toBe(19);
    for (const secret of secrets.values()) expect(secret.length).toBeGreaterThan(15);
    expect(leaksIn(`x${CHOSEN}y`)).toEqual(['CHOSEN']);
  });

  it('stand in no table, the trail, the outbox and the mails among them (AUD-15)', async () => {
    const tables = app.db.sources.writer.entityMetadatas.map(({ tableName }) => tableName);
    expect(tables).toEqual(
      expect.arrayContaining(['audit_events', 'audit_values', 'outbox', 'mails', 'sessions']),
    );
    for (const table of tables) {
      const rows = JSON.stringify(await app.db.reader.query(`SELECT * FROM ${table}`));
      expect([table, leaksIn(rows)]).toEqual([table, []]);
    }
  });

  it('stand in no log line and in no export (AUD-15)', async () => {
    expect(logged.length).toBeGreaterThan(0);
    expect(leaksIn(logged.join(''))).toEqual([]);
    const compliance = await app.signedIn('compliance');
    for (const format of ['ndjson', 'csv']) {
      const { body } = await compliance.post('/api/audit/exports', { body: { format } });
      expect(body.length).toBeGreaterThan(1_000);
      expect(leaksIn(body)).toEqual([]);
    }
  });
});

describe('the events of all this', () => {
  const events = async (): Promise<AuditEventRow[]> =>
    app.db.reader.find(AuditEventRow, {}, 'ORDER BY seq');

  it('have every field in its form, and name who acted (AUD-3)', async () => {
    const rows = await events();
    expect(rows.length).toBeGreaterThan(8);
    for (const { event } of rows) expect(checkEvent(JSON.parse(event))).toEqual([]);
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'session.started',
        'session.refused',
        'password.set',
        'totp.enrolled',
      ]),
    );
  });

  it('are dated by the server, whatever time the client says it is (AUD-6)', async () => {
    const author = await app.signedIn('author');
    const past = 'Thu, 01 Jan 1970 00:00:00 GMT';
    const headers = { date: past, 'x-date': past, 'x-timestamp': '0' };
    const body = {
      title: 'Does rest help with a cold?',
      bodies: { clinician: 'Rest helps.' },
      references: [],
      topics: [],
      risk: 'low',
    };
    const forged = { ...body, at: '1970-01-01T00:00:00.000Z' };
    const refused = await author.post('/api/articles', { body: forged, headers });
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([
      422,
      'validation-failed',
    ]);
    expect((await author.post('/api/articles', { body, headers })).statusCode).toBe(201);
    const made = (await events()).find(({ action }) => action === 'article.created');
    const at = new Date(app.clock.now()).toISOString();
    expect(JSON.parse(made?.event ?? '')).toMatchObject({ at });
    expect(made?.at).toBe(app.clock.now());
  });
});
