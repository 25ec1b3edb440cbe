import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_RULES } from '#libs/workflow';
import { boardApp } from '../../testing/board-app.js';
import { type TestApp, type TestClient } from '../../testing/index.js';

let app: TestApp;
let administrator: TestClient;
beforeAll(async () => {
  app = await boardApp();
  administrator = await app.signedIn('administrator');
});
afterAll(() => app.close());

const aPolicy = (rules: object = {}, more: object = {}): object => ({
  title: 'Editorial policy, second edition',
  text: '## How we review\n\nTwice.',
  rules: { ...DEFAULT_RULES, ...rules },
  effectiveFrom: '2026-05-01',
  ...more,
});

const latest = async (): Promise<number> =>
  (await administrator.get('/api/policies')).json<{ items: { version: number }[] }>().items[0]
    ?.version ?? 0;

describe('policies over HTTP', () => {
  it('adopts the next version, which comes into force on its day and not before', async () => {
    const answer = await administrator.post('/api/policies', { body: aPolicy(), version: 1 });
    expect([answer.statusCode, answer.json()]).toEqual([201, { version: 2 }]);
    const reviewer = await app.signedIn('reviewer');
    const { items } = (await reviewer.get('/api/policies')).json<{ items: object[] }>();
    expect(items).toMatchObject([
      { version: 2, isInForce: false, effectiveFrom: '2026-05-01' },
      { version: 1, isInForce: true },
    ]);
    const one = (await reviewer.get('/api/policies/2')).json<{ rules: object }>();
    expect(one).toMatchObject(aPolicy());
    expect(one.rules).toEqual(DEFAULT_RULES);
  });

  it('keeps panels as they were adopted', async () => {
    const panels = [
      {
        topics: ['dosing'],
        needs: [
          { specialty: 'pharmacist', count: 1 },
          { specialty: 'physician', count: 1 },
        ],
      },
    ];
    const version = await latest();
    const body = aPolicy({ panels });
    const answer = await administrator.post('/api/policies', { body, version });
    expect(answer.statusCode).toBe(201);
    const adopted = await administrator.get(`/api/policies/${version + 1}`);
    expect(adopted.json<{ rules: { panels: object } }>().rules.panels).toEqual(panels);
  });

  it.each([
    ['a quorum of nobody', { quorum: { ...DEFAULT_RULES.quorum, low: { approvals: 0 } } }],
    ['an unknown risk level', { quorum: { ...DEFAULT_RULES.quorum, none: { approvals: 1 } } }],
    [
      'an unknown role',
      { quorum: { ...DEFAULT_RULES.quorum, low: { approvals: 1, byRole: { king: 1 } } } },
    ],
    ['a rule nobody knows', { wishes: 3 }],
    ['half a day', { reviewDays: 0.5 }],
    [
      'two questions with one id',
      {
        reviewQuestions: [
          { id: 'a', question: 'A?' },
          { id: 'a', question: 'B?' },
        ],
      },
    ],
    ['a missing rule', { showPending: undefined }],
    ['a ladder of an unknown kind', { ladders: { birthday: [{ after: 0 }] } }],
    ['a ladder that never ends', { ladders: { review: [{ after: 1, every: 2 }] } }],
    ['a step nobody can take', { ladders: { idle: [{ after: 1, act: 'expire' }] } }],
    ['a step with a field nobody knows', { ladders: { idle: [{ after: 1, by: 'fax' }] } }],
    ['reminders at an hour that is none', { remindAt: '25:00' }],
    ['a panel of nobody', { panels: [{ needs: [] }] }],
    ['a panel of wizards', { panels: [{ needs: [{ specialty: 'wizardry', count: 1 }] }] }],
    ['half a pharmacist', { panels: [{ needs: [{ specialty: 'pharmacist', count: 0.5 }] }] }],
    [
      'a panel for a risk nobody knows',
      { panels: [{ risk: 'extreme', needs: [{ specialty: 'pharmacist', count: 1 }] }] },
    ],
    ['one signature that publishes', { publishWhenSigned: true }],
  ])('refuses %s with 422 and adopts nothing', async (_, rules) => {
    const version = await latest();
    const answer = await administrator.post('/api/policies', { body: aPolicy(rules), version });
    expect(answer.statusCode).toBe(422);
    expect(await latest()).toBe(version);
  });

  it('refuses a day that is past or not on the calendar', async () => {
    const version = await latest();
    for (const effectiveFrom of ['2020-01-01', '2026-02-30', 'soon']) {
      const body = aPolicy({}, { effectiveFrom });
      expect((await administrator.post('/api/policies', { body, version })).statusCode).toBe(422);
    }
  });

  it('refuses a version that is no longer the latest, or none at all', async () => {
    const version = (await latest()) - 1;
    expect(
      (await administrator.post('/api/policies', { body: aPolicy(), version })).statusCode,
    ).toBe(412);
    expect((await administrator.post('/api/policies', { body: aPolicy() })).statusCode).toBe(428);
  });

  it('lets one of two administrators win and tells the other that the version is stale', async () => {
    const version = await latest();
    const answers = await Promise.all(
      [1, 2].map(() => administrator.post('/api/policies', { body: aPolicy(), version })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 412]);
    expect(await latest()).toBe(version + 1);
  });

  it('tells a keyed request too that its version is stale', async () => {
    const version = (await latest()) - 1;
    const headers = { 'idempotency-key': 'adopt-late' };
    const answer = await administrator.post('/api/policies', { body: aPolicy(), version, headers });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
      412,
      'stale-version',
    ]);
  });

  it('is adopted by administrators only', async () => {
    const editor = await app.signedIn('editor');
    expect((await editor.post('/api/policies', { body: aPolicy(), version: 2 })).statusCode).toBe(
      403,
    );
    expect((await app.anonymous().get('/api/policies')).statusCode).toBe(401);
    expect((await editor.get('/api/policies/99')).statusCode).toBe(404);
    expect((await editor.get('/api/policies/x')).statusCode).toBe(404);
  });

  it('gives the first result to a repeated request', async () => {
    const version = await latest();
    const headers = { 'idempotency-key': 'adopt-once' };
    const first = await administrator.post('/api/policies', { body: aPolicy(), version, headers });
    const again = await administrator.post('/api/policies', { body: aPolicy(), version, headers });
    expect(again.json()).toEqual(first.json());
    expect(await latest()).toBe(version + 1);
  });
});
