import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditEventRow, OutboxRow, WebhookRow } from '#libs/persistence';
import { ok } from '../../testing/a-board-over-http.js';
import { type TestApp, testApp, type TestClient } from '../../testing/index.js';

const URL = 'https://93.184.215.14/hook';

let app: TestApp;
let administrator: TestClient;
beforeAll(async () => {
  app = await testApp({ environment: { WEBHOOK_ALLOW_PRIVATE: '127.0.0.1:9999' } });
  administrator = await app.signedIn('administrator');
});
afterAll(() => app.close());
beforeEach(() => app.clock.advance(60_000));

interface Made {
  readonly id: string;
  readonly secret: string;
  readonly version: number;
}

async function aWebhook(body: object = {}): Promise<Made & { readonly path: string }> {
  const answer = await administrator.post('/api/webhooks', { body: { url: URL, ...body } });
  const made = ok(answer).json<Made>();
  return { ...made, path: `/api/webhooks/${made.id}` };
}

describe('webhooks over HTTP', () => {
  it('show their secret when they are made and never again, and keep it nowhere', async () => {
    const { id, secret } = await aWebhook({
      description: 'Newsroom',
      types: ['article.published'],
    });
    expect(secret).toMatch(/^whsec_/);
    const listed = await administrator.get('/api/webhooks');
    const { items } = listed.json<{ items: { id: string }[] }>();
    expect(items.find((it) => it.id === id)).toMatchObject({
      ...{ url: URL, description: 'Newsroom', types: ['article.published'], version: 1 },
    });
    const stored = JSON.stringify([
      listed.body,
      await app.db.reader.find(WebhookRow, {}),
      await app.db.reader.query('SELECT event FROM audit_events'),
      await app.db.reader.query('SELECT value FROM audit_values'),
      await app.db.reader.query('SELECT result FROM idempotency_keys'),
    ]);
    expect(stored).not.toContain(secret.slice('whsec_'.length));
  });

  it('are made once when the request is repeated, and the secret is kept nowhere for that', async () => {
    const request = { body: { url: URL }, headers: { 'idempotency-key': 'one-webhook' } };
    const [one, other] = [
      ok(await administrator.post('/api/webhooks', request)).json<Made>(),
      ok(await administrator.post('/api/webhooks', request)).json<Made>(),
    ];
    expect(other).toEqual(one);
    const kept = await app.db.reader.query('SELECT result FROM idempotency_keys');
    expect(JSON.stringify(kept)).not.toContain(one.secret.slice('whsec_'.length));
  });

  it.each([
    ['loopback', 'https://127.0.0.1/'],
    ['loopback in decimal', 'https://2130706433/'],
    ['loopback in hex', 'https://0x7f.1/'],
    ['loopback in octal', 'https://0177.0.0.1/'],
    ['the name of loopback', 'https://localhost/'],
    ['the same with a full stop', 'https://localhost./'],
    ['IPv6 loopback', 'https://[::1]/'],
    ['IPv4-mapped loopback', 'https://[::ffff:127.0.0.1]/'],
    ['cloud metadata', 'https://169.254.169.254/latest/meta-data/'],
    ['a private network', 'https://10.0.0.1/'],
    ['no TLS', 'http://93.184.215.14/'],
    ['a port beside the allowed one', 'http://127.0.0.1:9998/'],
    ['a password', 'https://me:secret@93.184.215.14/'],
    ['another scheme', 'javascript:alert(1)'],
    ['no URL', 'nowhere'],
  ])('refuse %s with 422 and keep nothing', async (_, url) => {
    const before = await app.db.reader.find(WebhookRow, {});
    const answer = await administrator.post('/api/webhooks', { body: { url } });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
      422,
      'address-not-allowed',
    ]);
    expect(await app.db.reader.find(WebhookRow, {})).toEqual(before);
  });

  it('take a private address that the server’s own settings allow', async () => {
    expect(await aWebhook({ url: 'http://127.0.0.1:9999/hook' })).toMatchObject({ version: 1 });
  });

  it.each([
    ['a URL that is no text', { url: 7 }],
    ['a line end', { url: 'https://93.184.215.14/\r\nhost: x' }],
    ['an unknown type', { url: URL, types: ['article.burnt'] }],
    ['a choice of nothing', { url: URL, types: [] }],
    ['a field nobody knows', { url: URL, secret: 'whsec_mine' }],
  ])('refuse %s', async (_, body) => {
    expect((await administrator.post('/api/webhooks', { body })).statusCode).toBe(422);
  });

  it('change with the version that was read, are switched off and on, and go', async () => {
    const { path } = await aWebhook();
    const patch = (body: object, version: number) => administrator.patch(path, { body, version });
    expect((await administrator.patch(path, { body: {} })).statusCode).toBe(428);
    const off = ok(await patch({ isDisabled: true, description: 'Away' }, 1));
    expect(off.json()).toMatchObject({
      ...{ version: 2, description: 'Away', disabledAt: expect.any(String) },
    });
    expect(off.headers['etag']).toBe('"2"');
    expect((await patch({ isDisabled: false }, 1)).statusCode).toBe(412);
    expect(ok(await patch({ isDisabled: false }, 2)).json()).toMatchObject({ disabledAt: null });
    const inside = await patch({ url: 'https://192.168.1.1/' }, 3);
    expect(inside.json<{ code: string }>().code).toBe('address-not-allowed');
    expect((await patch({ url: null }, 3)).statusCode).toBe(422);
    expect((await administrator.delete(path)).statusCode).toBe(204);
    expect((await administrator.delete(path)).statusCode).toBe(404);
    expect((await administrator.get(`${path}/deliveries`)).statusCode).toBe(404);
  });

  it('get a new secret while the old one counts for a day, and the log says that it changed', async () => {
    const { id, path, secret } = await aWebhook();
    const rotated = ok(await administrator.post(`${path}/rotate-secret`)).json<Made>();
    expect(rotated.secret).not.toBe(secret);
    expect(rotated).toMatchObject({
      previousSecretUntil: new Date(app.clock.now() + 24 * 3_600_000).toISOString(),
    });
    const rows = await app.db.reader.find(AuditEventRow, { objectId: id });
    expect(rows.map(({ action }) => action)).toEqual(['webhook.created', 'webhook.updated']);
  });

  it('list what was sent, newest first, and send it again under the same id', async () => {
    const { path } = await aWebhook();
    for (let count = 0; count < 3; count += 1) {
      ok(await administrator.post(`${path}/test`));
      app.clock.advance(1_000);
    }
    const page = async (query: string): Promise<{ items: Listed[]; next: string | null }> =>
      ok(await administrator.get(`${path}/deliveries${query}`)).json();
    const first = await page('?limit=2');
    const rest = await page(`?limit=2&cursor=${first.next}`);
    expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, null]);
    const times = [...first.items, ...rest.items].map(({ createdAt }) => createdAt);
    expect(times).toEqual([...times].sort().reverse());
    const [one] = first.items;
    expect(one).toMatchObject({ type: 'webhook.test', state: 'queued', attempts: 0 });
    const replay = `${path}/deliveries/${one?.id}/replay`;
    expect((await administrator.post(replay)).statusCode).toBe(409);
    await app.db.work.bookkeep((sql) =>
      sql.execute("UPDATE webhook_deliveries SET state = 'failed', attempts = 10 WHERE id = $1", [
        one?.id,
      ]),
    );
    expect((await administrator.post(replay)).statusCode).toBe(202);
    const again = (await page('?state=queued')).items.find(({ id }) => id === one?.id);
    expect(again).toMatchObject({ eventId: one?.eventId, attempts: 0, replays: 1 });
    const key = `call-webhook-${one?.id}-1`;
    expect(await app.db.reader.findOne(OutboxRow, { key })).toBeDefined();
    expect((await administrator.get(`${path}/deliveries?cursor=x`)).statusCode).toBe(422);
  });

  it('send nothing while they are switched off', async () => {
    const { path } = await aWebhook();
    ok(await administrator.patch(path, { body: { isDisabled: true }, version: 1 }));
    expect((await administrator.post(`${path}/test`)).statusCode).toBe(409);
  });
});

interface Listed {
  readonly id: string;
  readonly eventId: string;
  readonly createdAt: string;
}
