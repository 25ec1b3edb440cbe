import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailRow, OutboxRow, ProcessRow, ReminderRow } from '#libs/persistence';
import { type QueueHealth } from '#libs/queue';
import { SteppableClock } from '#libs/runtime';
import { type TestDatabase, testDatabase } from '#testing/persistence';
import { holdsToken, openMetrics, readOperations, serveMetrics } from './index.js';

const NOW = Date.UTC(2026, 3, 7, 8, 0, 0);
const clock = new SteppableClock(NOW);
const HEALTH: QueueHealth = {
  waiting: 3,
  running: 2,
  delayed: 1,
  parked: 4,
  oldestDue: NOW - 5_000,
};
const answering = { health: async () => HEALTH };
const away = { health: () => Promise.reject(new Error('away')) };

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase(clock);
  await test.db.work.bookkeep(async (sql) => {
    const job = { name: 'send-mail', payload: {}, position: 1, createdAt: NOW - 60_000 };
    await sql.insert(OutboxRow, { ...job, key: 'new' });
    await sql.insert(OutboxRow, { ...job, key: 'later', runAt: NOW + 1 });
    await sql.insert(OutboxRow, { ...job, key: 'told', relayedAt: NOW });
    await sql.insert(OutboxRow, { ...job, key: 'parked', relayedAt: NOW, parkedAt: NOW });
    const mail = { userId: 'ada', kind: 'invitation', subject: '', body: '', at: NOW };
    for (const state of ['accepted', 'accepted', 'bounced'] as const)
      await sql.insert(MailRow, { ...mail, id: randomUUID(), state });
    const step: Partial<ReminderRow> = {
      ...{ kind: 'review', subjectType: 'assignment', step: 'remind+0', version: 1 },
      ...{ act: 'remind', basis: '', onDate: '2026-04-07', plannedAt: 0, state: 'planned' },
    };
    for (const dueAt of [NOW - 30_000, NOW - 10_000, NOW + 10_000])
      await sql.insert(ReminderRow, { ...step, id: randomUUID(), subjectId: randomUUID(), dueAt });
    const row = { queue: 'redis', host: 'a', version: '1', startedAt: 0 } as const;
    await sql.insert(ProcessRow, { ...row, id: 'a', kind: 'api', pid: 1, seenAt: NOW - 1_000 });
    await sql.insert(ProcessRow, { ...row, id: 'b', kind: 'worker', pid: 2, seenAt: NOW - 90_000 });
  });
});
afterAll(() => test.drop());

describe('readOperations', () => {
  it('reads what waits, what is late and who is alive', async () => {
    const { reader } = test.db;
    expect(await readOperations({ reader, now: NOW, queue: answering })).toMatchObject({
      queue: HEALTH,
      processes: [{ id: 'a', kind: 'api', pid: 1 }],
      outbox: { unrelayed: 1, oldestUnrelayedAt: NOW - 60_000, relayed: 1, parked: 1 },
      mails: { accepted: 2, bounced: 1, queued: 0 },
      reminders: { planned: 3, overdue: 2, oldestOverdueAt: NOW - 30_000, failed: 0 },
    });
  });

  it('says that the queue is away where its server does not answer', async () => {
    const { reader } = test.db;
    expect(await readOperations({ reader, now: NOW, queue: away })).toMatchObject({
      queue: 'away',
      outbox: { unrelayed: 1 },
    });
  });
});

describe('openMetrics', () => {
  it('shows depth, lateness, requests and Node itself as Prometheus reads them', async () => {
    const metrics = openMetrics({ reader: test.db.reader, clock, queue: answering });
    metrics.observe({ method: 'GET', route: '/api/chase', status: 200, seconds: 0.03 });
    const text = await metrics.text();
    for (const line of [
      'imprimatur_queue_up 1',
      'imprimatur_queue_jobs{state="parked"} 4',
      'imprimatur_queue_oldest_due_seconds 5',
      'imprimatur_outbox_jobs{state="unrelayed"} 1',
      'imprimatur_outbox_oldest_unrelayed_seconds 60',
      'imprimatur_mails{state="bounced"} 1',
      'imprimatur_reminders_overdue 2',
      'imprimatur_reminders_oldest_overdue_seconds 30',
      'imprimatur_processes{process="api"} 1',
      'imprimatur_processes{process="worker"} 0',
      'imprimatur_http_request_duration_seconds_count{method="GET",route="/api/chase",status="200"} 1',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/^process_cpu_user_seconds_total/m);
  });

  it('says 0 for up, and no depth, while the queue is away', async () => {
    const metrics = openMetrics({ reader: test.db.reader, clock, queue: away });
    const text = await metrics.text();
    expect(text).toContain('imprimatur_queue_up 0\n');
    expect(text).not.toContain('imprimatur_queue_jobs{');
  });
});

describe('serveMetrics', () => {
  const metrics = { contentType: 'text/plain', text: async () => 'up 1\n' };

  it('answers on loopback at one address, with the token where one is set', async () => {
    const server = await serveMetrics({ metrics, port: 0, token: 'a-long-secret-token' });
    const ask = (path: string, headers = {}) =>
      fetch(`http://127.0.0.1:${server.port}${path}`, { headers });
    const authorization = 'Bearer a-long-secret-token';
    expect((await ask('/metrics')).status).toBe(404);
    expect((await ask('/metrics', { authorization: 'Bearer other' })).status).toBe(404);
    expect((await ask('/', { authorization })).status).toBe(404);
    expect(await (await ask('/metrics', { authorization })).text()).toBe('up 1\n');
    await server.close();
  });

  it('says 503 while nothing can be read', async () => {
    const broken = { contentType: '', text: () => Promise.reject(new Error('no database')) };
    const server = await serveMetrics({ metrics: broken, port: 0 });
    expect((await fetch(`http://127.0.0.1:${server.port}/metrics`)).status).toBe(503);
    await server.close();
  });
});

describe('holdsToken', () => {
  it('holds for the very token, and for nothing where none is set', () => {
    expect(holdsToken('Bearer abc', 'abc')).toBe(true);
    expect(holdsToken('Bearer abcd', 'abc')).toBe(false);
    expect(holdsToken('abc', 'abc')).toBe(false);
    expect(holdsToken(undefined, 'abc')).toBe(false);
    expect(holdsToken('Bearer undefined', undefined)).toBe(false);
    expect(holdsToken('Bearer ', '')).toBe(false);
  });
});
