import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobRow, OutboxRow } from '#libs/persistence';
import { aParkedJob } from '../../testing/write-samples/operations.js';
import { type TestApp, testApp, type TestClient } from '../../testing/index.js';
import { type ParkedPageView, type QueueView } from './queue.view.js';

const TOKEN = 'a-token-for-prometheus';

let app: TestApp;
let administrator: TestClient;
beforeAll(async () => {
  app = await testApp({ environment: { METRICS_TOKEN: TOKEN } });
  administrator = await app.signedIn('administrator');
});
afterAll(() => app.close());

const newestEvent = async (): Promise<Record<string, unknown>> => {
  const sql = 'SELECT event FROM audit_events ORDER BY seq DESC LIMIT 1';
  const row = await app.db.reader.queryOne<{ event: string }>(sql);
  return JSON.parse(row?.event ?? '{}') as Record<string, unknown>;
};

describe('the queue’s health', () => {
  it('says which adapter works, what waits and since when', async () => {
    const now = app.clock.now();
    await app.db.work.bookkeep((sql) =>
      sql.insert(OutboxRow, {
        ...{ key: 'new', name: 'send-mail', payload: {}, position: 1, createdAt: now - 5_000 },
      }),
    );
    expect((await administrator.get('/api/queue')).json<QueueView>()).toMatchObject({
      ...{ adapter: 'in-process', state: 'working' },
      depth: { waiting: 0, running: 0, delayed: 0 },
      processes: [],
      outbox: { notRelayed: 1, oldestNotRelayed: new Date(now - 5_000).toISOString() },
      mails: { queued: 0, bounced: 0 },
      reminders: { planned: 0, overdue: 0, oldestOverdue: null },
    });
  });
});

describe('parked jobs', () => {
  it('are listed with their error, a page at a time', async () => {
    const keys = [await aParkedJob(app), await aParkedJob(app, 'SMTP said no.')];
    const first = (await administrator.get('/api/queue/parked?limit=1')).json<ParkedPageView>();
    const second = (
      await administrator.get(`/api/queue/parked?limit=1&cursor=${first.next}`)
    ).json<ParkedPageView>();
    const found = [...first.items, ...second.items];
    expect(found.map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect(found.map(({ error }) => error).sort()).toEqual(['SMTP said no.', 'The disk is full.']);
    expect(found[0]?.payload).toEqual({ revisionId: 'none' });
  });

  it('are tried again on request, which is written down', async () => {
    const key = await aParkedJob(app);
    expect((await administrator.post(`/api/queue/parked/${key}/retry`)).statusCode).toBe(204);
    expect(await app.db.reader.findOne(JobRow, { key })).toMatchObject({ state: 'waiting' });
    expect(await app.db.reader.findOne(OutboxRow, { key })).toMatchObject({ parkedAt: null });
    expect(await newestEvent()).toMatchObject({ action: 'job.retried', object: { id: key } });
  });

  it('are dropped with a reason, which is written down', async () => {
    const key = await aParkedJob(app);
    const url = `/api/queue/parked/${key}/drop`;
    expect((await administrator.post(url, { body: { reason: ' ' } })).statusCode).toBe(422);
    const body = { reason: 'The revision is gone.' };
    expect((await administrator.post(url, { body })).statusCode).toBe(204);
    expect(await app.db.reader.findOne(JobRow, { key })).toBeUndefined();
    expect(await app.db.reader.findOne(OutboxRow, { key })).toBeUndefined();
    expect(await newestEvent()).toMatchObject({
      ...{ action: 'job.dropped', why: { text: 'The revision is gone.' } },
    });
  });

  it('are not found where none is parked under the key', async () => {
    for (const key of ['new', 'unknown', "x'--", '%00'])
      expect(
        (await administrator.post(`/api/queue/parked/${key}/retry`)).statusCode,
      ).toBeGreaterThanOrEqual(400);
    expect((await newestEvent())['action']).not.toBe('job.retried');
  });
});

describe('GET /metrics', () => {
  const read = (headers = {}) => app.anonymous().get('/metrics', { headers });

  it('answers with the token, counting requests by route and never by address', async () => {
    await administrator.get('/api/articles/some-article-id');
    const answer = await read({ authorization: `Bearer ${TOKEN}` });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^text\/plain/);
    expect(answer.body).toContain('imprimatur_queue_up 1\n');
    expect(answer.body).toContain('route="/api/articles/:id",status="403"');
    expect(answer.body).not.toContain('some-article-id');
  });

  it('is not there for anybody else', async () => {
    for (const headers of [{}, { authorization: 'Bearer no' }, { authorization: TOKEN }])
      expect((await read(headers)).statusCode).toBe(404);
    expect((await administrator.get('/metrics')).statusCode).toBe(404);
  });

  it('is not there at all without a token in the settings', async () => {
    const closed = await testApp();
    const headers = { authorization: 'Bearer undefined' };
    expect((await closed.anonymous().get('/metrics', { headers })).statusCode).toBe(404);
    await closed.close();
  });
});

describe('BullMQ’s dashboard', () => {
  it('says that there is none where the queue is another one', async () => {
    const answer = await administrator.get('/admin/queues');
    expect(answer.statusCode).toBe(404);
    expect(answer.json<{ detail: string }>().detail).toContain('the queue is not BullMQ');
  });
});
