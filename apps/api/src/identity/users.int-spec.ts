import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, testApp, type TestClient } from '../../testing/index.js';

const REASON = 'Joins the editorial board in spring';
let counter = 0;
const person = (): { username: string; email: string; name: string } => {
  counter += 1;
  return { username: `new-${counter}`, email: `new-${counter}@example.org`, name: 'Zoë Ångström' };
};

describe('accounts', () => {
  let app: TestApp;
  let admin: TestClient;
  beforeAll(async () => {
    app = await testApp();
    admin = await app.signedIn('administrator');
  });
  afterAll(() => app.close());

  const create = async (more: object = {}): Promise<{ id: string; version: number }> => {
    const answer = await admin.post('/api/users', { body: { ...person(), ...more } });
    expect(answer.statusCode).toBe(201);
    return answer.json();
  };

  it('are created by the administrator, found by name without accents, and hold no secret', async () => {
    const { id } = await create({
      roles: ['author'],
      reason: REASON,
      orcid: '0000-0002-1825-0097',
    });
    const list = await admin.get('/api/users?q=angstrom');
    const found = list.json<{ items: { id: string; roles: string[] }[] }>().items;
    expect(found).toContainEqual(expect.objectContaining({ id, roles: ['author'] }));
    expect(list.body).not.toMatch(/argon2|totp|hash/i);
  });

  it.each([
    ['a username that is taken', () => ({ ...person(), username: 'new-1' }), 409, 'already-exists'],
    ['an unknown field', () => ({ ...person(), passwordHash: 'x' }), 422, 'validation-failed'],
    ['a version of its own', () => ({ ...person(), version: 7 }), 422, 'validation-failed'],
    [
      'a bidi mark in the name',
      () => ({ ...person(), name: 'A\u202eB' }),
      422,
      'validation-failed',
    ],
    ['an unknown role', () => ({ ...person(), roles: ['god'] }), 422, 'validation-failed'],
    ['roles without a reason', () => ({ ...person(), roles: ['author'] }), 422, 'reason-needed'],
    ['a zone that is none', () => ({ ...person(), tz: 'Mars/Base' }), 422, 'validation-failed'],
    [
      'an ORCID iD with a wrong digit',
      () => ({ ...person(), orcid: '0000-0002-1825-0098' }),
      422,
      'validation-failed',
    ],
  ])('are refused with %s, and nothing is kept', async (_, body, status, code) => {
    const before = await app.db.reader.query('SELECT count(*) AS n FROM users');
    const answer = await admin.post('/api/users', { body: body() });
    expect(answer.json()).toMatchObject({ status, code });
    expect(await app.db.reader.query('SELECT count(*) AS n FROM users')).toEqual(before);
  });

  it('are changed with the version that was read, and one of two changes wins', async () => {
    const { id, version } = await create();
    const url = `/api/users/${id}`;
    expect((await admin.patch(url, { body: { name: 'B' } })).statusCode).toBe(428);
    const answers = await Promise.all(
      ['B', 'C', 'D'].map((name) => admin.patch(url, { body: { name }, version })),
    );
    expect(answers.map((it) => it.statusCode).sort()).toEqual([200, 412, 412]);
    expect(answers.find((it) => it.statusCode === 412)?.json()).toMatchObject({
      code: 'stale-version',
      type: '/problems/stale-version',
    });
  });

  it('get and lose roles with a reason, each with an event, and nobody changes their own', async () => {
    const { id } = await create();
    const url = `/api/users/${id}/roles`;
    const short = await admin.post(url, { body: { role: 'editor', reason: 'update' } });
    expect(short.json()).toMatchObject({ status: 422, code: 'reason-needed' });
    expect((await admin.post(url, { body: { role: 'editor', reason: REASON } })).statusCode).toBe(
      201,
    );
    const gone = await admin.delete(`${url}/editor`, { body: { reason: REASON } });
    expect(gone.json()).toMatchObject({ roles: [] });
    const own = await admin.post(`/api/users/${admin.userId}/roles`, {
      body: { role: 'editor', reason: REASON },
    });
    expect(own.json()).toMatchObject({ status: 403, code: 'forbidden' });
    const log = await app.db.reader.query<{ action: string }>(
      'SELECT action FROM audit_events WHERE object_id = $1 ORDER BY seq',
      [id],
    );
    expect(log.map((it) => it.action)).toEqual(['user.created', 'role.granted', 'role.revoked']);
  });

  it('show editors whom they can invite, and nothing private', async () => {
    const { id } = await create();
    const editor = await app.signedIn('editor');
    const seen = (await editor.get(`/api/users/${id}`)).json<object>();
    expect(seen).toMatchObject({ id, name: 'Zoë Ångström' });
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['email']));
  });

  it('come in pages', async () => {
    for (let made = 0; made < 3; made += 1) await create();
    const first = (await admin.get('/api/users?limit=2')).json<{
      items: { id: string }[];
      next: string;
    }>();
    const second = (await admin.get(`/api/users?limit=2&cursor=${first.next}`)).json<{
      items: { id: string }[];
    }>();
    const ids = [...first.items, ...second.items].map((it) => it.id);
    expect(new Set(ids).size).toBe(4);
    for (const query of ['limit=101', 'limit=0', 'cursor=bogus', 'sort=name', 'limit=1&limit=2'])
      expect((await admin.get(`/api/users?${query}`)).statusCode).toBe(422);
  });

  it('are not disabled by their own person', async () => {
    const answer = await admin.post(`/api/users/${admin.userId}/disable`, {
      body: { reason: REASON },
    });
    expect(answer.json()).toMatchObject({ status: 409, code: 'conflict' });
  });

  it('answer a repeated request with the first result', async () => {
    const body = person();
    const headers = { 'idempotency-key': 'create-1' };
    const one = await admin.post('/api/users', { body, headers });
    const two = await admin.post('/api/users', { body, headers });
    expect([one.statusCode, two.statusCode]).toEqual([201, 201]);
    expect(two.json()).toEqual(one.json());
    const other = await admin.post('/api/users', { body: person(), headers });
    expect(other.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    const bad = await admin.post('/api/users', {
      body: person(),
      headers: { 'idempotency-key': 'a b' },
    });
    expect(bad.statusCode).toBe(422);
  });

  it('let a person change the own profile, and not the name', async () => {
    const client = await app.signedIn('reviewer');
    const { version } = (await client.get('/api/me')).json<{ version: number }>();
    const changed = await client.patch('/api/me', { body: { credentials: 'MD, PhD' }, version });
    expect(changed.json()).toMatchObject({ credentials: 'MD, PhD', version: version + 1 });
    const name = await client.patch('/api/me', { body: { name: 'X' }, version: version + 1 });
    expect(name.statusCode).toBe(422);
  });

  it('write refused accesses down', async () => {
    const author = await app.signedIn('author');
    for (let round = 0; round < 3; round += 1)
      expect((await author.post('/api/users', { body: {} })).statusCode).toBe(403);
    const sql = "SELECT event FROM audit_events WHERE action = 'access.refused' AND actor_id = $1";
    const log = await app.db.reader.query<{ event: string }>(sql, [author.userId]);
    expect(log).toHaveLength(1);
    expect(JSON.parse(log[0]?.event ?? '{}')).toMatchObject({
      object: { type: 'route', id: 'POST /api/users' },
      outcome: 'refused',
    });
  });
});
