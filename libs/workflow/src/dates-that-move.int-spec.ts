import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ArticleRow,
  AssignmentRow,
  AuditEventRow,
  ExtensionRequestRow,
  MailRow,
  systemContext,
} from '#libs/persistence';
import { aBoard, type Board, type Person } from '../testing/index.js';
import { type Action } from './actions.js';

const REASON = 'I am at a congress until that week.';
const code = (wanted: string): object => ({ refusal: { code: wanted } });

let board: Board;
beforeAll(async () => {
  board = await aBoard();
});
afterAll(() => board.test.drop());

async function inReview(): Promise<string> {
  const id = await board.anArticle();
  await board.toReview(id);
  return id;
}

async function seatOf(articleId: string, reviewerId: string): Promise<AssignmentRow> {
  const seats = await board.test.db.reader.find(AssignmentRow, { articleId, reviewerId });
  const seat = seats.at(-1);
  if (!seat) throw new Error('There is no seat.');
  return seat;
}

const ask = (id: string, dueOn = '2026-03-29', person: Person = 'rolf') =>
  board.as(person, id, { name: 'request-extension', dueOn, reason: REASON });

const request = (id: unknown): Promise<ExtensionRequestRow | undefined> =>
  board.test.db.reader.findOne(ExtensionRequestRow, { id: String(id) });

async function mailsOf(articleId: string, kind: string): Promise<MailRow[]> {
  return board.test.db.reader.find(MailRow, { articleId, kind }, 'ORDER BY at, id');
}

async function events(articleId: string, action: string): Promise<object[]> {
  const rows = await board.test.db.reader.find(
    AuditEventRow,
    { articleId, action },
    'ORDER BY seq',
  );
  return rows.map(({ event }) => JSON.parse(event) as object);
}

const bySystem = (id: string, action: Action) =>
  board.workflow.perform(id, action, systemContext('schedule', 'test', 'test'));

describe('a wish for more time', () => {
  it('is granted with one click: the date moves, the trail has both, the reviewer is told', async () => {
    const id = await inReview();
    const { result } = await ask(id);
    expect((await mailsOf(id, 'extension-requested')).map((it) => [it.userId, it.body])).toEqual([
      ['edda', expect.stringContaining('by Sunday 29 March 2026 instead of Sunday 15 March 2026')],
    ]);
    await board.as('edda', id, {
      ...{ name: 'grant-extension', extensionId: String(result['extensionId']) },
    });
    expect(await seatOf(id, 'rolf')).toMatchObject({ dueOn: '2026-03-29', state: 'accepted' });
    expect(await request(result['extensionId'])).toMatchObject({
      ...{ state: 'granted', answeredBy: 'edda' },
    });
    const [event] = await events(id, 'assignment.extended');
    expect(event).toMatchObject({
      changes: [{ path: 'dueOn' }],
      why: { code: 'extension-granted', text: REASON },
    });
    const [mail] = await mailsOf(id, 'extension-granted');
    expect(mail).toMatchObject({ userId: 'rolf', assignmentId: result['assignmentId'] });
    await expect(
      board.as('edda', id, {
        ...{ name: 'grant-extension', extensionId: String(result['extensionId']) },
      }),
    ).rejects.toMatchObject(code('extension-not-open'));
  });

  it('is refused with a reason, and the date stays', async () => {
    const id = await inReview();
    const { result } = await ask(id);
    const extensionId = String(result['extensionId']);
    await expect(
      board.as('edda', id, { name: 'refuse-extension', extensionId, reason: 'no' }),
    ).rejects.toMatchObject(code('reason-needed'));
    const reason = 'The guideline appears next week.';
    await board.as('edda', id, { name: 'refuse-extension', extensionId, reason });
    expect(await seatOf(id, 'rolf')).toMatchObject({ dueOn: '2026-03-15' });
    expect(await request(extensionId)).toMatchObject({ state: 'refused', answer: reason });
    const [mail] = await mailsOf(id, 'extension-refused');
    expect(mail?.body).toContain('It is still due on Sunday 15 March 2026.');
    await ask(id);
  });

  it.each(['2026-03-15', '2026-03-01', '2020-01-01'])(
    'for %s, no later than the due date, is turned down',
    async (dueOn) => {
      const id = await inReview();
      await expect(ask(id, dueOn)).rejects.toMatchObject({ code: 'invalid-date' });
      expect(await board.test.db.reader.find(ExtensionRequestRow, { articleId: id })).toEqual([]);
    },
  );

  it('is one at a time, and for an accepted seat of one’s own alone', async () => {
    const id = await inReview();
    await ask(id);
    await expect(ask(id, '2026-04-20')).rejects.toMatchObject(code('extension-open'));
    await expect(ask(id, '2026-04-20', 'cleo')).rejects.toMatchObject(code('no-assignment'));
    await board.sign('runa', id);
    await expect(ask(id, '2026-04-20', 'runa')).rejects.toMatchObject(code('assignment-not-open'));
  });

  it('is made once when two requests come at the same moment', async () => {
    const id = await inReview();
    const both = await Promise.allSettled([ask(id), ask(id, '2026-04-01')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(
      await board.test.db.reader.find(ExtensionRequestRow, { articleId: id, state: 'open' }),
    ).toHaveLength(1);
  });

  it.each(['decline', 'sign', 'withdraw-invitation', 'request-changes'] as const)(
    'ends with the seat: %s',
    async (name) => {
      const id = await inReview();
      const { result } = await ask(id);
      const assignmentId = String(result['assignmentId']);
      if (name === 'sign') await board.sign('rolf', id);
      else if (name === 'decline') await board.as('rolf', id, { name, because: 'time' });
      else await board.as('edda', id, { name, assignmentId, reason: REASON });
      expect(await request(result['extensionId'])).toMatchObject({ state: 'withdrawn' });
      expect(await events(id, 'extension.withdrawn')).toHaveLength(1);
    },
  );
});

describe('an editor', () => {
  it('moves a due date unasked, and answers by it the wish that it fulfils', async () => {
    const id = await inReview();
    const { result } = await ask(id);
    const assignmentId = String(result['assignmentId']);
    const extend = (dueOn: string) =>
      board.as('edda', id, { name: 'extend', assignmentId, dueOn, reason: REASON });
    await extend('2026-03-20');
    expect(await request(result['extensionId'])).toMatchObject({ state: 'open' });
    await extend('2026-03-30');
    expect(await request(result['extensionId'])).toMatchObject({ state: 'granted' });
    expect(await seatOf(id, 'rolf')).toMatchObject({ dueOn: '2026-03-30' });
    await expect(extend('2026-02-28')).rejects.toMatchObject({ code: 'invalid-date' });
    await expect(
      board.as('rolf', id, {
        ...{ name: 'extend', assignmentId },
        dueOn: '2027-01-01',
        reason: '',
      }),
    ).rejects.toMatchObject(code('wrong-role'));
  });

  it('moves the date of the author’s revision, who is told', async () => {
    const id = await inReview();
    await board.as('edda', id, { name: 'request-changes', reason: REASON });
    const move = (dueOn: string) =>
      board.as('edda', id, { name: 'move-revision-date', dueOn, reason: REASON });
    await move('2026-05-04');
    const article = await board.test.db.reader.findOne(ArticleRow, { id });
    expect(article?.revisionDueOn).toBe('2026-05-04');
    expect(await mailsOf(id, 'revision-date-moved')).toMatchObject([{ userId: 'ada' }]);
    await expect(move('2026-02-01')).rejects.toMatchObject({ code: 'invalid-date' });
  });
});

describe('whoever is in a round', () => {
  it('hears that the seat was withdrawn, and why', async () => {
    const id = await inReview();
    const { id: assignmentId } = await seatOf(id, 'rolf');
    await board.as('edda', id, { name: 'withdraw-invitation', assignmentId, reason: REASON });
    expect(await mailsOf(id, 'seat-withdrawn')).toMatchObject([
      { userId: 'rolf', replyToId: 'edda', body: expect.stringContaining(REASON) },
    ]);
  });

  it('hears that a round has closed when they still sat in it, and nobody else does', async () => {
    const id = await inReview();
    await board.sign('runa', id);
    await board.as('edda', id, { name: 'request-changes', reason: REASON });
    const mails = await mailsOf(id, 'seat-withdrawn');
    expect(mails.map(({ userId }) => userId)).toEqual(['rolf']);
  });

  it('has the opener told once, with the last review, that all are in', async () => {
    const id = await inReview();
    await board.sign('runa', id);
    expect(await mailsOf(id, 'reviews-in')).toEqual([]);
    await board.sign('rolf', id);
    const answers = [
      { id: 'accurate', answer: 'Yes.' },
      { id: 'complete', answer: 'Yes.' },
    ];
    await expect(
      board.as('rolf', id, {
        ...{ name: 'submit-review', digest: await board.digestOf(id), answers },
        recommendation: 'approve',
      }),
    ).rejects.toMatchObject(code('assignment-not-open'));
    expect((await mailsOf(id, 'reviews-in')).map(({ userId, body }) => [userId, body])).toEqual([
      ['edda', expect.stringContaining('All 2 reviews')],
    ]);
  });

  it('tells nobody to decide where the last signature publishes by itself', async () => {
    const own = await aBoard({ publishWhenSigned: true });
    try {
      const id = await own.anArticle();
      await own.toReview(id);
      await own.sign('rolf', id);
      const { state } = await own.sign('runa', id);
      expect(state).toBe('published');
      expect(await own.test.db.reader.find(MailRow, { kind: 'reviews-in' })).toEqual([]);
    } finally {
      await own.test.drop();
    }
  });
});

describe('a seat whose date went by', () => {
  const wait = (days: number): void => board.clock.advance(days * 86_400_000);

  it('expires without an answer, and the editor is told; the person can be asked again', async () => {
    const id = await board.anArticle();
    await board.as('ada', id, { name: 'submit' });
    await board.as('edda', id, { name: 'open-round', reviewerIds: ['rolf'] });
    const { id: assignmentId, respondBy } = await seatOf(id, 'rolf');
    const expire = { name: 'expire', assignmentId, because: 'no-answer' } as const;
    await expect(board.as('edda', id, expire)).rejects.toMatchObject(code('wrong-role'));
    await expect(bySystem(id, expire)).rejects.toMatchObject(code('not-due-yet'));
    wait(7);
    await bySystem(id, expire);
    expect(await seatOf(id, 'rolf')).toMatchObject({ state: 'expired' });
    expect(await mailsOf(id, 'invitation-expired')).toMatchObject([
      { userId: 'edda', replyToId: null, body: expect.stringContaining(`Dr rolf did not answer`) },
    ]);
    const [event] = await events(id, 'assignment.expired');
    expect(event).toMatchObject({ why: { code: 'no-answer', text: `No answer by ${respondBy}.` } });
    await board.as('edda', id, { name: 'invite', reviewerIds: ['rolf'] });
  });

  it('expires without a review, unless it was handed in or given more time meanwhile', async () => {
    const id = await inReview();
    const [rolf, runa] = [await seatOf(id, 'rolf'), await seatOf(id, 'runa')];
    const expire = (assignmentId: string) =>
      bySystem(id, { name: 'expire', assignmentId, because: 'no-review' });
    await board.sign('runa', id);
    await board.as('edda', id, {
      ...{ name: 'extend', assignmentId: rolf.id, dueOn: '2026-06-01', reason: REASON },
    });
    wait(40);
    await expect(expire(runa.id)).rejects.toMatchObject(code('assignment-not-open'));
    await expect(expire(rolf.id)).rejects.toMatchObject(code('not-due-yet'));
    wait(60);
    await expire(rolf.id);
    expect(await mailsOf(id, 'seat-replaced')).toMatchObject([{ userId: 'edda' }]);
    // Nobody is waited for any more, and one review is in.
    expect(await mailsOf(id, 'reviews-in')).toMatchObject([{ userId: 'edda' }]);
  });
});
