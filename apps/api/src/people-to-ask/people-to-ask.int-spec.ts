import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditEventRow } from '#libs/persistence';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  type Member,
  ok,
} from '../../testing/a-board-over-http.js';
import { type TestClient } from '../../testing/index.js';

let board: BoardOverHttp;
let chair: TestClient;
let administrator: TestClient;
let compliance: TestClient;
beforeAll(async () => {
  board = await aBoardOverHttp();
  chair = await board.app.signedIn('chair');
  administrator = await board.app.signedIn('administrator');
  compliance = await board.app.signedIn('compliance');
});
afterAll(() => board.app.close());
beforeEach(() => board.app.clock.advance(60_000));

const somebody = async (): Promise<Member> => {
  const user = await board.app.user({ roles: ['reviewer'] });
  return { user, client: await board.app.signedIn(user) };
};
const codeOf = (answer: { statusCode: number; json<T>(): T }): [number, string] => [
  answer.statusCode,
  answer.json<{ code: string }>().code,
];
const lastEvent = async (action: string): Promise<object> => {
  const rows = await board.app.db.reader.find(
    AuditEventRow,
    { action },
    'ORDER BY seq DESC LIMIT 1',
  );
  return JSON.parse(rows[0]?.event ?? '{}') as object;
};

describe('a reviewer’s profile', () => {
  it('has specialties that somebody else writes down, and limits that are the person’s own', async () => {
    const { user, client } = await somebody();
    const url = `/api/users/${user.id}/profile`;
    const body = { specialties: ['pharmacist'], maxConcurrent: 3, minGapDays: 7 };
    const set = ok(await board.editor.client.put(url, { body, version: 0 }));
    expect(set.json()).toMatchObject({ ...body, version: 1 });
    expect(await lastEvent('profile.updated')).toMatchObject({
      object: { type: 'user', id: user.id },
      changes: expect.arrayContaining([expect.objectContaining({ path: 'specialties' })]),
    });
    const own = { maxConcurrent: 1, minGapDays: 30 };
    ok(await client.put('/api/me/profile', { body: own, version: 1 }));
    expect((await client.get('/api/me/profile')).json()).toMatchObject({
      ...own,
      specialties: ['pharmacist'],
      version: 2,
    });
    const claimed = await client.put('/api/me/profile', { body, version: 2 });
    expect(claimed.statusCode).toBe(422);
    expect(codeOf(await client.put('/api/me/profile', { body: own, version: 1 }))[0]).toBe(412);
    expect(codeOf(await client.put('/api/me/profile', { body: own }))[0]).toBe(428);
  });

  it('is not changed by an editor for themselves where specialties are concerned', async () => {
    const { user, client } = board.editor;
    const body = { specialties: ['physician'], maxConcurrent: null, minGapDays: 0 };
    const answer = await client.put(`/api/users/${user.id}/profile`, { body, version: 0 });
    expect(codeOf(answer)).toEqual([403, 'not-for-oneself']);
    const limits = { ...body, specialties: [] };
    ok(await client.put(`/api/users/${user.id}/profile`, { body: limits, version: 0 }));
  });

  it.each([
    ['an unknown specialty', { specialties: ['wizardry'] }],
    ['a specialty twice', { specialties: ['nursing', 'nursing'] }],
    ['half a review', { maxConcurrent: 0.5 }],
    ['a negative gap', { minGapDays: -1 }],
    ['no limit at all', { maxConcurrent: undefined }],
  ])('is refused with %s', async (_, wrong) => {
    const { user } = await somebody();
    const url = `/api/users/${user.id}/profile`;
    const body = { specialties: [], maxConcurrent: null, minGapDays: 0, ...wrong };
    expect((await board.editor.client.put(url, { body, version: 0 })).statusCode).toBe(422);
    expect((await board.editor.client.get(url)).json()).toMatchObject({ version: 0 });
  });
});

describe('days away', () => {
  const AWAY = { fromOn: '2026-07-01', untilOn: '2026-07-14', effect: 'hidden' };

  it('are set and called off, and stay in the log', async () => {
    const { user, client } = await somebody();
    const { id } = ok(await client.post('/api/me/availability', { body: AWAY })).json<{
      id: string;
    }>();
    const listed = await board.editor.client.get(`/api/users/${user.id}/availability`);
    expect(listed.json()).toEqual({ items: [{ ...AWAY, id, note: '' }] });
    ok(await client.delete(`/api/me/availability/${id}`));
    expect((await client.get('/api/me/availability')).json()).toEqual({ items: [] });
    expect((await client.delete(`/api/me/availability/${id}`)).statusCode).toBe(404);
    const { client: other } = await somebody();
    const again = ok(await client.post('/api/me/availability', { body: AWAY }));
    const theirs = `/api/me/availability/${again.json<{ id: string }>().id}`;
    expect((await other.delete(theirs)).statusCode).toBe(404);
  });

  it.each([
    ['that end before they begin', { untilOn: '2026-06-30' }],
    ['that are over', { fromOn: '2026-01-01', untilOn: '2026-01-02' }],
    ['that are not on the calendar', { untilOn: '2026-02-30' }],
    ['that last for years', { untilOn: '2029-07-14' }],
    ['with an effect that nobody knows', { effect: 'maybe' }],
    ['with an instant for a date', { fromOn: '2026-07-01T00:00:00Z' }],
  ])('are refused when they are days %s', async (_, wrong) => {
    const { client } = await somebody();
    const answer = await client.post('/api/me/availability', { body: { ...AWAY, ...wrong } });
    expect(answer.statusCode).toBe(422);
    expect((await client.get('/api/me/availability')).json()).toEqual({ items: [] });
  });
});

describe('a licence', () => {
  const LICENCE = { authority: 'Medical Register', number: 'MR 1', expiresOn: '2027-01-31' };

  it('is verified by somebody else, renewed by a new record, and kept as history', async () => {
    const { user, client } = await somebody();
    const first = ok(await client.post('/api/me/licences', { body: LICENCE })).json<{
      id: string;
    }>();
    const url = `/api/users/${user.id}/licences`;
    const verify = `${url}/${first.id}/verify`;
    expect((await client.post(verify, { body: {}, version: 1 })).statusCode).toBe(403);
    expect((await chair.post(verify, { body: {}, version: 1 })).statusCode).toBe(403);
    ok(await administrator.post(verify, { body: {}, version: 1 }));
    expect(codeOf(await administrator.post(verify, { body: {}, version: 1 }))[0]).toBe(412);
    const renewal = { ...LICENCE, expiresOn: '2029-01-31' };
    const second = ok(await administrator.post(url, { body: renewal })).json<{ id: string }>();
    const { items } = (await compliance.get(url)).json<{ items: object[] }>();
    expect(items).toMatchObject([
      { id: second.id, verifiedOn: null, replacedBy: null },
      { id: first.id, verifiedOn: '2026-04-07', replacedBy: second.id },
    ]);
    const late = await administrator.post(verify, { body: {}, version: 3 });
    expect(codeOf(late)).toEqual([409, 'conflict']);
  });

  it('is never verified by its own person, whatever their roles', async () => {
    const { user, client } = board.editor;
    const { id } = ok(await client.post('/api/me/licences', { body: LICENCE })).json<{
      id: string;
    }>();
    const url = `/api/users/${user.id}/licences/${id}/verify`;
    expect(codeOf(await client.post(url, { body: {}, version: 1 }))).toEqual([
      403,
      'not-for-oneself',
    ]);
  });

  it('is refused with a date that is not one, and is not verified in the future', async () => {
    const { user, client } = await somebody();
    const url = `/api/users/${user.id}/licences`;
    for (const wrong of [{ expiresOn: '2027-13-01' }, { authority: '' }, { number: 'a\nb' }])
      expect(
        (await client.post('/api/me/licences', { body: { ...LICENCE, ...wrong } })).statusCode,
      ).toBe(422);
    const { id } = ok(await client.post('/api/me/licences', { body: LICENCE })).json<{
      id: string;
    }>();
    const body = { verifiedOn: '2026-12-01' };
    const answer = await administrator.post(`${url}/${id}/verify`, { body, version: 1 });
    expect(codeOf(answer)).toEqual([422, 'invalid-date']);
  });
});

describe('standing interests', () => {
  it('are the person’s own, seen by those who decide, and by no administrator, reviewer or author', async () => {
    const { user, client } = await somebody();
    const body = { kind: 'company', name: 'Brightmarsh', fromOn: '2025-01-01' };
    const { id } = ok(await client.post('/api/me/interests', { body })).json<{ id: string }>();
    const url = `/api/users/${user.id}/interests`;
    for (const seeing of [board.editor.client, chair, compliance])
      expect((await seeing.get(url)).json()).toMatchObject({ items: [{ id, ...body }] });
    for (const blind of [administrator, board.reviewers[0].client, board.author.client])
      expect((await blind.get(url)).statusCode).toBe(403);
    const end = `/api/me/interests/${id}/end`;
    const early = await client.post(end, { body: { untilOn: '2024-01-01' }, version: 1 });
    expect(codeOf(early)).toEqual([422, 'invalid-date']);
    ok(await client.post(end, { body: { untilOn: '2026-03-31' }, version: 1 }));
    const { client: other } = await somebody();
    const theirs = await other.post(end, { body: { untilOn: '2026-03-31' }, version: 2 });
    expect(theirs.statusCode).toBe(404);
  });
});

describe('holidays', () => {
  it('are the person’s own or the board’s, once a day', async () => {
    const { client } = await somebody();
    const body = { date: '2026-12-24', name: 'Christmas Eve' };
    ok(await client.post('/api/me/holidays', { body }));
    expect(codeOf(await client.post('/api/me/holidays', { body }))).toEqual([409, 'conflict']);
    const { id } = ok(await board.editor.client.post('/api/holidays', { body })).json<{
      id: string;
    }>();
    expect((await client.get('/api/holidays')).json()).toEqual({ items: [{ id, ...body }] });
    expect((await client.post('/api/holidays', { body })).statusCode).toBe(403);
    expect((await client.delete(`/api/me/holidays/${id}`)).statusCode).toBe(404);
    const past = await client.post('/api/me/holidays', { body: { ...body, date: '2026-01-01' } });
    expect(codeOf(past)).toEqual([422, 'invalid-date']);
  });
});

describe('whom to ask', () => {
  it('is suggested to editors and the chair with reasons, and refused with the same code', async () => {
    const path = await board.submitted({ topics: ['dialysis'] });
    const kidneyDoctor = await somebody();
    const profile = { specialties: ['nephrology'], maxConcurrent: null, minGapDays: 0 };
    const url = `/api/users/${kidneyDoctor.user.id}`;
    ok(await board.editor.client.put(`${url}/profile`, { body: profile, version: 0 }));
    const { items, total } = ok(await board.editor.client.get(`${path}/suggestions?limit=1`)).json<{
      items: object[];
      total: number;
    }>();
    expect(items).toMatchObject(
      [
        {
          personId: kidneyDoctor.user.id,
          canBeAsked: true,
          why: ['Nephrology: fits “dialysis”.'],
        },
      ].map(({ why, ...it }) => ({ ...it, why: expect.arrayContaining(why) })),
    );
    expect(total).toBeGreaterThan(1);
    for (const { client } of [board.author, board.reviewers[0]])
      expect((await client.get(`${path}/suggestions`)).statusCode).toBe(403);
    const today = { fromOn: '2026-04-07', untilOn: '2026-04-20', effect: 'hidden' };
    ok(await kidneyDoctor.client.post('/api/me/availability', { body: today }));
    const seen = ok(await chair.get(`${path}/suggestions?limit=100`)).json<{
      items: { personId: string; whyNot: { code: string }[] }[];
    }>();
    const found = seen.items.find(({ personId }) => personId === kidneyDoctor.user.id);
    expect(found?.whyNot.map(({ code }) => code)).toEqual(['reviewer-away']);
    const asked = { reviewerIds: [kidneyDoctor.user.id] };
    expect(codeOf(await board.act(board.editor, path, 'rounds', asked))).toEqual([
      409,
      'reviewer-away',
    ]);
    expect((await board.editor.client.get('/api/articles/none/suggestions')).statusCode).toBe(404);
    const many = await board.editor.client.get(`${path}/suggestions?limit=101`);
    expect(many.statusCode).toBe(422);
  });

  it('needs two people where there is a conflict; readers are told, other reviewers are not', async () => {
    const path = await board.submitted();
    const expert = await somebody();
    const interest = { kind: 'topic', name: 'rest' };
    ok(await expert.client.post('/api/me/interests', { body: interest }));
    const asked = { reviewerIds: [expert.user.id, board.reviewers[0].user.id] };
    expect(codeOf(await board.act(board.editor, path, 'rounds', asked))).toEqual([
      409,
      'conflict-of-interest',
    ]);
    const body = { personId: expert.user.id, reason: 'Nobody else has studied rest so closely.' };
    const short = await board.editor.client.post(`${path}/waivers`, {
      body: { ...body, reason: 'n/a' },
    });
    expect(codeOf(short)).toEqual([422, 'reason-needed']);
    const { id } = ok(await board.editor.client.post(`${path}/waivers`, { body })).json<{
      id: string;
    }>();
    const approve = `${path}/waivers/${id}/approve`;
    expect(codeOf(await board.editor.client.post(approve))).toEqual([403, 'not-for-oneself']);
    expect((await expert.client.post(approve)).statusCode).toBe(403);
    ok(await chair.post(approve));
    expect(codeOf(await chair.post(approve))).toEqual([409, 'waiver-approved']);
    expect(await lastEvent('waiver.approved')).toMatchObject({ why: { text: body.reason } });
    ok(await board.act(board.editor, path, 'rounds', asked));
    expect((await compliance.get(`${path}/waivers`)).json()).toMatchObject({
      items: [{ id, conflicts: ['the topic “rest”, which stands in its title'] }],
    });
    expect((await board.reviewers[0].client.get(`${path}/waivers`)).statusCode).toBe(403);
    const rounds = (await board.author.client.get(`${path}/rounds`)).body;
    expect(rounds).not.toContain('waive');
    for (const reviewer of [expert, board.reviewers[0]]) {
      ok(await board.accept(reviewer, path));
      ok(await board.sign(reviewer, path));
    }
    ok(await board.act(board.editor, path, 'approve'));
    const { digest } = await board.now(path);
    ok(await board.act(board.editor, path, 'publish', { digest }));
    const { slug } = ok(await board.editor.client.get(path)).json<{ slug: string }>();
    for (const page of [`/articles/${slug}`, `/articles/${slug}/verify`]) {
      const { body: shown } = await board.app.anonymous().get(page);
      expect(shown).toContain('A conflict was declared: the topic “rest”');
      expect(shown).toContain('Two editors decided that');
      expect(shown).toContain('Nobody else has studied rest so closely.');
    }
  });
});
