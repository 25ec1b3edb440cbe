import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, testApp, type TestClient } from '../../testing/index.js';

const URL = '/api/me/preferences';
const CHOSEN = {
  ...{ lang: 'en', quietFrom: '20:00', quietUntil: '08:30' },
  ...{ digest: 'weekly', digestDay: 5 },
};

let app: TestApp;
let client: TestClient;
beforeAll(async () => {
  app = await testApp();
  client = await app.signedIn('author');
});
afterAll(() => app.close());

describe('preferences', () => {
  it('are the defaults in the zone of the profile until something is chosen', async () => {
    const fresh = await app.signedIn('reviewer');
    const answer = await fresh.get(URL);
    expect(answer.headers.etag).toBe('"0"');
    expect(answer.json()).toEqual({
      ...{ lang: 'en', quietFrom: '21:00', quietUntil: '07:00', digest: 'off', digestDay: 1 },
      ...{ tz: 'Europe/Berlin', version: 0 },
    });
  });

  it('are kept, counted up and written down with what changed', async () => {
    const first = await client.put(URL, { body: CHOSEN, version: 0 });
    expect(first.json()).toMatchObject({ ...CHOSEN, version: 1 });
    expect(first.headers.etag).toBe('"1"');
    const body = { ...CHOSEN, digest: 'daily' };
    expect((await client.put(URL, { body, version: 1 })).json()).toMatchObject({
      ...body,
      version: 2,
    });
    expect((await client.get(URL)).json()).toMatchObject({ digest: 'daily', version: 2 });
    const newest = await app.db.reader.queryOne<{ event: string }>(
      `SELECT event FROM audit_events WHERE action = 'preferences.updated' ORDER BY seq DESC LIMIT 1`,
    );
    const { changes } = JSON.parse(newest?.event ?? '{}') as { changes: { path: string }[] };
    expect(changes.map(({ path }) => path)).toEqual(['digest']);
  });

  it('are not overwritten by somebody who looked at an older version', async () => {
    const late = await app.signedIn('author');
    await late.put(URL, { body: CHOSEN, version: 0 });
    const again = await late.put(URL, { body: CHOSEN, version: 0 });
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([412, 'stale-version']);
    expect((await late.put(URL, { body: CHOSEN })).statusCode).toBe(428);
  });

  it.each([
    ['quietFrom', '24:00'],
    ['quietFrom', '9:00'],
    ['quietUntil', '07:60'],
    ['quietUntil', '07:00\r\nBcc: x@example.org'],
    ['digest', 'hourly'],
    ['digestDay', 0],
    ['digestDay', 8],
    ['digestDay', 1.5],
    ['lang', 'xx'],
    ['lang', '<script>'],
    ['tz', 'Europe/Berlin'],
  ])('refuse %s = %j, and nothing changes', async (field, value) => {
    const before = (await client.get(URL)).json<{ version: number }>();
    const answer = await client.put(URL, {
      body: { ...CHOSEN, [field]: value },
      version: before.version,
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map((it) => it.field)).toEqual([
      field,
    ]);
    expect((await client.get(URL)).json()).toEqual(before);
  });
});
