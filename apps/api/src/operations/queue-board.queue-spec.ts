import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '#libs/lifecycle';
import { brokerOf, BullmqQueue } from '#libs/queue-bullmq';
import { createLogger, systemClock } from '#libs/runtime';
import { queueServerUrl, testNamespace } from '#testing/queue-bullmq';
import { job } from '#libs/queue';
import { type TestApp, testApp, type TestClient } from '../../testing/index.js';

const PAGE = '/admin/queues';

const namespace = testNamespace();
let queue: BullmqQueue;
let isAway = false;
let app: TestApp;
let administrator: TestClient;
beforeAll(async () => {
  const broker = brokerOf(queueServerUrl().toString(), namespace);
  // Beforehand, since a busy machine may need longer for its tables than a question may take.
  const opened = broker.openQueue(() => undefined);
  await opened.inner.waitUntilReady();
  await opened.close();
  queue = new BullmqQueue({
    broker,
    ...{ clock: systemClock, logger: createLogger('silent') },
  });
  await queue.add(job('render-revision', 'render-revision-1', { revisionId: 'one' }));
  const dashboard = () => (isAway ? Promise.reject(new Error('away')) : queue.dashboard());
  app = await testApp({ dashboard });
  administrator = await app.signedIn('administrator');
}, 60_000);
afterAll(async () => {
  await app.close();
  await queue.stop();
  await namespace.drop();
});

describe('BullMQ’s dashboard', () => {
  it('shows administrators the queue, with everything it needs from this origin', async () => {
    const page = await administrator.get(PAGE);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.body).not.toContain('googleapis');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    const parts = [...page.body.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map((it) => it[1]);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      const answer = await administrator.get(`${PAGE}/${part}`);
      expect([part, answer.statusCode]).toEqual([part, 200]);
      expect(answer.headers['content-type']).toMatch(/javascript|css|svg|image/);
    }
  });

  it('lists jobs, and says that it is there to look at alone', async () => {
    const answer = await administrator.get(`${PAGE}/api/queues?activeQueue=imprimatur&page=1`);
    const { queues } = answer.json<{ queues: { name: string; readOnlyMode: boolean }[] }>();
    expect(queues).toMatchObject([{ name: 'imprimatur', readOnlyMode: true }]);
    expect(answer.body).toContain('render-revision-1');
  });

  it('leaves the policy of every other page as it is', async () => {
    const policy = (await administrator.get('/api/me')).headers['content-security-policy'];
    expect(policy).not.toContain('script-src');
  });

  it('changes nothing, whoever asks and however', async () => {
    const acts = [
      ['POST', '/api/queues/add/imprimatur'],
      ['PUT', '/api/queues/imprimatur/pause'],
      ['PUT', '/api/queues/imprimatur/empty'],
      ['PUT', '/api/queues/imprimatur/obliterate'],
      ['PUT', '/api/queues/imprimatur/render-revision-1/clean'],
      ['PUT', '/api/queues/imprimatur/retry/failed'],
      ['PATCH', '/api/queues/imprimatur/render-revision-1/update-data'],
      ['DELETE', '/api/queues/imprimatur'],
    ] as const;
    for (const [method, path] of acts) {
      const answer = await administrator.send(method, `${PAGE}${path}`, { body: {} });
      expect([method, path, answer.statusCode]).toEqual([method, path, 404]);
    }
    expect(await queue.health()).toMatchObject({ waiting: 1 });
  });

  it('is shut for everybody else: page, parts and data alike', async () => {
    const paths = ['', '/', '/api/queues', '/queue/imprimatur', '/static/js/main.js', '/..%2f..'];
    for (const path of paths)
      expect((await app.anonymous().get(`${PAGE}${path}`)).statusCode).toBe(401);
    for (const role of ROLES.filter((it) => it !== 'administrator')) {
      const client = await app.signedIn(role);
      for (const path of paths)
        expect([role, (await client.get(`${PAGE}${path}`)).statusCode]).toEqual([role, 403]);
    }
  });

  it('says so while the queue’s server is away, and comes back with it', async () => {
    isAway = true;
    expect((await administrator.get(PAGE)).statusCode).toBe(503);
    isAway = false;
    expect((await administrator.get(PAGE)).statusCode).toBe(200);
  });
});
