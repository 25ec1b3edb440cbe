import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LicenceRow, type MailRow } from '#libs/persistence';
import { localOf } from '#libs/reminders';
import { type Action, adoptPolicy, DEFAULT_RULES, replanPerson } from '#libs/workflow';
import { NOTHING_TO_DISCLOSE } from '#testing/workflow';
import { scheduledBoard, type ScheduledBoard } from '../../testing/index.js';
import { replanArticles } from '../replan-articles.js';
import { sweepOnce } from './sweep.js';

let board: ScheduledBoard;
beforeEach(async () => {
  // Sunday 1 March 2026, ten in the morning in Berlin.
  board = await scheduledBoard();
});
afterEach(() => board.test.drop());

const accept: Action = {
  name: 'accept',
  isConfidentialityAccepted: true,
  disclosure: NOTHING_TO_DISCLOSE,
};

/** Submitted and both reviewers asked; the answer is due on 6 March. */
async function invited(): Promise<string> {
  const id = await board.anArticle();
  await board.as('ada', id, { name: 'submit' });
  await board.as('edda', id, { name: 'open-round', reviewerIds: ['rolf', 'runa'] });
  return id;
}

const brief = (mails: readonly MailRow[]): string[] =>
  mails.map(({ kind, at }) => {
    const { date, time } = localOf('Europe/Berlin', at);
    return `${kind} ${date} ${time}`;
  });

describe('the ladder of an invitation', () => {
  it('reminds two days before and on the day, at nine where the person is', async () => {
    await invited();
    await board.until('2026-03-06', '20:00');
    expect(brief(await board.mailsTo('rolf'))).toEqual([
      'invitation 2026-03-01 10:00',
      'invitation-reminder 2026-03-04 09:00',
      'invitation-reminder 2026-03-06 09:00',
    ]);
  });

  it('ends with the answer, and the ladder of the review begins, counted from acceptance', async () => {
    const id = await invited();
    await board.until('2026-03-03');
    await board.as('rolf', id, accept);
    const invitation = await board.rows('invitation', { recipientId: 'rolf' });
    expect(invitation.map(({ state }) => state)).toEqual(['skipped', 'skipped']);
    expect(invitation[0]?.reason).toMatch(/answered/);
    const review = await board.rows('review', { recipientId: 'rolf' });
    // Due on 17 March.
    expect(review.map(({ step, onDate }) => `${step} ${onDate}`)).toEqual([
      'remind-7 2026-03-10',
      'remind-1 2026-03-16',
      'remind+2 2026-03-19',
      'remind+7 2026-03-24',
      'remind+12 2026-03-29',
    ]);
  });

  it('is over with the round: nobody is reminded of a closed one', async () => {
    const id = await invited();
    await board.until('2026-03-03');
    await board.as('edda', id, { name: 'request-changes', reason: 'The dosing needs a source.' });
    await board.until('2026-03-12');
    expect((await board.mailsTo('rolf')).map(({ kind }) => kind)).not.toContain(
      'invitation-reminder',
    );
    for (const kind of ['invitation', 'review'])
      expect((await board.rows(kind)).filter(({ state }) => state === 'planned')).toEqual([]);
  });

  it('is written once however often and by however many it is looked at', async () => {
    await invited();
    await board.until('2026-03-04', '08:00');
    board.clock.advance(2 * 3_600_000);
    await Promise.all([sweepOnce(board.sweep), sweepOnce(board.sweep), sweepOnce(board.sweep)]);
    await sweepOnce(board.sweep);
    expect(await board.mailsTo('rolf')).toHaveLength(2);
    expect(await board.mailsTo('runa')).toHaveLength(2);
  });

  it('leaves an event with every reminder', async () => {
    const id = await invited();
    await board.until('2026-03-04');
    const events = await board.test.db.reader.query(
      "SELECT actor_id FROM audit_events WHERE article_id = $1 AND action = 'assignment.reminded'",
      [id],
    );
    expect(events).toEqual([{ actor_id: 'system:reminders' }, { actor_id: 'system:reminders' }]);
  });
});

describe('a missed run', () => {
  it('is caught up: what still makes sense is sent once, what was overtaken says so', async () => {
    const id = await invited();
    await board.until('2026-03-03');
    for (const reviewer of ['rolf', 'runa'] as const) await board.as(reviewer, id, accept);
    // Nothing ran from 3 March to 20 March: two reminders before the date and one after it are due.
    await board.jump('2026-03-20', '10:00');
    const sent = (await board.mailsTo('rolf')).filter(({ kind }) => kind === 'review-reminder');
    expect(brief(sent)).toEqual(['review-reminder 2026-03-20 10:00']);
    const rows = await board.rows('review', { recipientId: 'rolf' });
    expect(rows.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'remind-7 skipped',
      'remind-1 skipped',
      'remind+2 sending',
      'remind+7 planned',
      'remind+12 planned',
    ]);
    expect(rows[0]?.reason).toBe('Overtaken by a later reminder.');
  });

  it('is not caught up at night', async () => {
    await invited();
    await board.jump('2026-03-04', '23:30');
    expect(await board.mailsTo('rolf')).toHaveLength(1);
    await board.until('2026-03-05', '12:00');
    expect(brief(await board.mailsTo('rolf'))[1]).toBe('invitation-reminder 2026-03-05 07:00');
  });
});

describe('one mail a day', () => {
  it('takes together what falls on the same day', async () => {
    for (let count = 0; count < 3; count += 1) await invited();
    await board.until('2026-03-06', '20:00');
    const mails = (await board.mailsTo('rolf')).filter(({ class: it }) => it === 'reminder');
    expect(brief(mails)).toEqual(['digest 2026-03-04 09:00', 'digest 2026-03-06 09:00']);
    expect(mails[0]?.body.match(/^## Please answer/gm)).toHaveLength(3);
    const days = mails.map(({ userId, day }) => `${userId} ${day}`);
    expect(new Set(days).size).toBe(days.length);
  });

  it('keeps further news for the next day', async () => {
    const id = await invited();
    await board.until('2026-03-02', '12:00');
    await board.as('rolf', id, accept);
    await board.until('2026-03-02', '14:00');
    await board.as('runa', id, accept);
    await board.until('2026-03-02', '20:00');
    expect(brief(await board.mailsTo('edda'))).toEqual([
      'submitted 2026-03-01 10:00',
      'accepted 2026-03-02 12:00',
    ]);
    await board.until('2026-03-03', '12:00');
    expect(brief(await board.mailsTo('edda')).at(-1)).toBe('accepted 2026-03-03 09:00');
  });

  it('is a weekly one for news where the person wants that, and still daily for what has a date', async () => {
    await board.prefer('edda', { digest: 'weekly', digestDay: 3 });
    await board.prefer('rolf', { digest: 'weekly', digestDay: 5 });
    const id = await invited();
    await board.until('2026-03-02', '12:00');
    await board.as('runa', id, accept);
    await board.until('2026-03-04', '20:00');
    // Wednesday is the fourth.
    expect(brief(await board.mailsTo('edda'))).toEqual(['digest 2026-03-04 09:00']);
    expect(brief(await board.mailsTo('rolf'))).toContain('invitation-reminder 2026-03-04 09:00');
  });

  it('is in the language of the person', async () => {
    await board.prefer('rolf', { lang: 'es' });
    await invited();
    await board.until('2026-03-04');
    const [, reminder] = await board.mailsTo('rolf');
    expect(reminder?.lang).toBe('es');
  });
});

describe('an invitation that nobody answers', () => {
  it('expires the day after, where the reviewer is, and the editor is told and then nagged', async () => {
    const id = await invited();
    await board.as('runa', id, accept);
    await board.until('2026-03-06', '23:59');
    const states = (): Promise<{ id: string; state: string }[]> =>
      board.test.db.reader.query(
        'SELECT reviewer_id AS id, state FROM assignments ORDER BY reviewer_id',
      );
    expect(await states()).toEqual([
      { id: 'rolf', state: 'invited' },
      { id: 'runa', state: 'accepted' },
    ]);
    await board.until('2026-03-07', '00:01');
    expect((await states())[0]).toEqual({ id: 'rolf', state: 'expired' });
    const expiry = await board.rows('invitation', {
      subjectId: await seatOf('rolf'),
      act: 'expire',
    });
    expect(expiry.map(({ state }) => state)).toEqual(['sent']);
    await board.until('2026-03-13', '20:00');
    expect(brief(await board.mailsTo('edda')).filter((it) => it.includes('expired'))).toEqual([
      'invitation-expired 2026-03-07 00:00',
      'invitation-expired-reminder 2026-03-09 09:00',
      'invitation-expired-reminder 2026-03-13 09:00',
    ]);
    expect(brief(await board.mailsTo('rolf')).at(-1)).toBe('invitation-reminder 2026-03-06 09:00');
  });

  const seatOf = async (person: string): Promise<string> => {
    const row = await board.test.db.reader.queryOne<{ id: string }>(
      'SELECT id FROM assignments WHERE reviewer_id = $1',
      [person],
    );
    return row?.id ?? '';
  };
});

describe('an overdue review', () => {
  it('is escalated to the editor, apart from the one mail a day', async () => {
    const id = await invited();
    for (const reviewer of ['rolf', 'runa'] as const) await board.as(reviewer, id, accept);
    // Due on 15 March, escalated on the twentieth.
    await board.until('2026-03-20', '20:00');
    const mails = await board.mailsTo('edda');
    const escalations = mails.filter(({ class: it }) => it === 'escalation');
    expect(brief(escalations)).toEqual([
      'escalation 2026-03-20 09:00',
      'escalation 2026-03-20 09:00',
    ]);
    expect(escalations[0]?.body).toMatch(/Dr (rolf|runa)/);
  });
});

describe('more time', () => {
  it('begins the ladder anew from the new date, as its next version', async () => {
    const id = await invited();
    for (const reviewer of ['rolf', 'runa'] as const) await board.as(reviewer, id, accept);
    await board.until('2026-03-09', '12:00');
    const seat = (await board.rows('review', { recipientId: 'rolf' }))[0]?.subjectId ?? '';
    const reason = 'A conference takes the whole of next week.';
    await board.as('edda', id, {
      ...{ name: 'extend', assignmentId: seat, dueOn: '2026-03-30', reason },
    });
    const rows = await board.rows('review', { subjectId: seat });
    const states = (version: number): string[] =>
      rows.filter((it) => it.version === version).map(({ step, state }) => `${step} ${state}`);
    // Due on 15 March at first: the reminder a week ahead had gone out on the eighth.
    expect(states(1)).toContain('remind-7 sending');
    expect(states(1).filter((it) => it.endsWith('planned'))).toEqual([]);
    expect(states(2).slice(0, 2)).toEqual(['remind-7 planned', 'remind-1 planned']);
    await board.until('2026-03-23', '20:00');
    const reminders = brief(await board.mailsTo('rolf')).filter((it) => it.includes('review-'));
    expect(reminders).toEqual([
      'review-reminder 2026-03-08 09:00',
      'review-reminder 2026-03-23 09:00',
    ]);
  });
});

describe('a policy', () => {
  it('decides which steps there are, for the rounds that begin under it', async () => {
    const first = await invited();
    for (const reviewer of ['rolf', 'runa'] as const) await board.as(reviewer, first, accept);
    const rules = {
      ...DEFAULT_RULES,
      remindAt: '16:30',
      ladders: { review: [{ after: -3 }, { after: 1, act: 'escalate' as const }] },
    };
    const draft = { title: 'Second', text: 'Text', rules, effectiveFrom: '2026-03-02' };
    await adoptPolicy(board.test.db, draft, board.context('cleo'));
    await board.until('2026-03-03');
    const second = await invited();
    for (const reviewer of ['rolf', 'runa'] as const) await board.as(reviewer, second, accept);
    const steps = async (articleId: string): Promise<string[]> =>
      (await board.rows('review', { articleId, recipientId: 'rolf' })).map(({ step }) => step);
    expect(await steps(first)).toContain('remind-7');
    expect(await steps(second)).toEqual(['remind-3']);
    const [row] = await board.rows('review', { articleId: second, recipientId: 'rolf' });
    expect(localOf('Europe/Berlin', row?.dueAt ?? 0)).toEqual({
      date: '2026-03-14',
      time: '16:30',
    });
  });

  it('moves the periodic review of what is public when it comes into force', async () => {
    const id = await board.anArticle();
    const digest = await board.toReview(id);
    for (const reviewer of ['rolf', 'runa'] as const) await board.sign(reviewer, id);
    await board.as('cleo', id, { name: 'approve' });
    await board.as('edda', id, { name: 'publish', digest });
    const due = async (): Promise<string[]> =>
      (await board.rows('re-review', { state: 'planned', act: 'expire' })).map((row) => row.onDate);
    expect(await due()).toEqual(['2027-03-02']);
    const reviewIntervalMonths = { low: 12, standard: 6, high: 3 };
    const rules = { ...DEFAULT_RULES, reviewIntervalMonths };
    const draft = { title: 'Second', text: 'Text', rules, effectiveFrom: '2026-03-05' };
    await adoptPolicy(board.test.db, draft, board.context('cleo'));
    await board.until('2026-03-05');
    const { db } = board.test;
    await replanArticles({ db, clock: board.clock, newId: randomUUID })({ policyVersion: 2 });
    expect(await due()).toEqual(['2026-09-02']);
    await replanArticles({ db, clock: board.clock, newId: randomUUID })({ policyVersion: 2 });
    expect(await board.rows('re-review', { version: 3 })).toEqual([]);
  });

  it('is refused with a ladder that cannot be', async () => {
    const rules = { ...DEFAULT_RULES, ladders: { review: [{ after: 1, every: 1 }] } };
    const draft = { title: 'Second', text: 'Text', rules, effectiveFrom: '2026-03-05' };
    const adopt = async (): Promise<unknown> =>
      adoptPolicy(board.test.db, draft, board.context('cleo'));
    await expect(adopt()).rejects.toMatchObject({ code: 'invalid-policy' });
  });
});

describe('what waits for an editor, an author or nobody', () => {
  it('nags the editor when all reviews are in and nothing is decided', async () => {
    const id = await invited();
    for (const reviewer of ['rolf', 'runa'] as const) await board.as(reviewer, id, accept);
    for (const reviewer of ['rolf', 'runa'] as const) await board.sign(reviewer, id);
    await board.until('2026-03-10', '20:00');
    const kinds = brief(await board.mailsTo('edda'));
    expect(kinds).toContain('reviews-in-reminder 2026-03-04 09:00');
    expect(kinds).toContain('reviews-in-reminder 2026-03-09 09:00');
    await board.as('cleo', id, { name: 'approve' });
    const rows = await board.rows('reviews-in');
    expect(rows.filter(({ state }) => state === 'planned')).toEqual([]);
  });

  it('reminds the author of a revision, escalates, and ends with the revision', async () => {
    const id = await invited();
    await board.as('edda', id, { name: 'request-changes', reason: 'The dosing needs a source.' });
    await board.until('2026-03-26', '20:00');
    // Due on 15 March.
    const kinds = brief(await board.mailsTo('ada'));
    expect(kinds.filter((it) => it.startsWith('revision-reminder'))).toEqual([
      'revision-reminder 2026-03-12 09:00',
      'revision-reminder 2026-03-15 09:00',
      'revision-reminder 2026-03-20 09:00',
    ]);
    expect(brief(await board.mailsTo('edda'))).toContain('escalation 2026-03-25 09:00');
    await board.as('ada', id, { name: 'edit', summary: 'A source for the dosing.' });
    await board.as('ada', id, { name: 'submit' });
    expect((await board.rows('revision')).every(({ state }) => state !== 'planned')).toBe(true);
  });

  it('notices that nobody touches a draft, from the last touch on', async () => {
    const id = await board.anArticle();
    await board.until('2026-03-11', '08:00');
    await board.as('ada', id, { name: 'edit', summary: 'A better word.' });
    await board.until('2026-03-31', '20:00');
    expect(await board.mailsTo('ada')).toEqual([]);
    await board.until('2026-04-01', '20:00');
    expect(brief(await board.mailsTo('ada'))).toEqual(['idle-reminder 2026-04-01 09:00']);
  });

  it('asks for the periodic review 60, 30 and 0 days ahead, and notes when it is overdue', async () => {
    const id = await board.anArticle();
    const digest = await board.toReview(id);
    for (const reviewer of ['rolf', 'runa'] as const) await board.sign(reviewer, id);
    await board.as('cleo', id, { name: 'approve' });
    await board.as('edda', id, { name: 'publish', digest });
    await board.until('2026-03-10');
    await board.jump('2026-12-31', '20:00');
    await board.until('2027-03-01', '20:00');
    const due = (await board.mailsTo('edda')).filter(({ kind }) => kind === 're-review-reminder');
    expect(brief(due)).toEqual([
      're-review-reminder 2026-12-31 20:00',
      're-review-reminder 2027-01-30 09:00',
      're-review-reminder 2027-03-01 09:00',
    ]);
    const overdue = (): Promise<unknown[]> =>
      board.test.db.reader.query(
        "SELECT 1 FROM audit_events WHERE action = 'article.review-overdue' AND article_id = $1",
        [id],
      );
    expect(await overdue()).toEqual([]);
    await board.until('2027-03-02', '12:00');
    expect(await overdue()).toHaveLength(1);
  });

  it('reminds of a licence that runs out, and not of one that was renewed', async () => {
    await board.test.db.work.run(board.context('edda'), async (tx) => {
      const licence = { userId: 'rolf', authority: 'Medical Council', recordedBy: 'edda' };
      await tx.insert(LicenceRow, {
        ...{ ...licence, id: 'old', number: '1', expiresOn: '2026-05-01', recordedAt: tx.at },
        replacedBy: 'new',
      });
      await tx.insert(LicenceRow, {
        ...{ ...licence, id: 'new', number: '2', expiresOn: '2026-06-01', recordedAt: tx.at },
      });
      tx.audit.append({ action: 'user.updated', object: { type: 'user', id: 'rolf' } });
      await replanPerson(tx, randomUUID, 'rolf');
    });
    await board.until('2026-06-02');
    const mails = await board.mailsTo('rolf');
    expect(brief(mails)).toEqual([
      'licence-reminder 2026-04-02 09:00',
      'licence-reminder 2026-05-18 09:00',
      'licence-reminder 2026-06-01 09:00',
    ]);
    expect(mails[0]?.body).toContain('Medical Council');
  });

  it('reminds of a disclosure that runs out, until a new one is filed', async () => {
    const id = await invited();
    for (const reviewer of ['rolf', 'runa'] as const) await board.as(reviewer, id, accept);
    for (const reviewer of ['rolf', 'runa'] as const) await board.sign(reviewer, id);
    await board.jump('2027-01-30', '10:00');
    const mails = (await board.mailsTo('rolf')).filter(
      ({ kind }) => kind === 'disclosure-reminder',
    );
    expect(brief(mails)).toEqual(['disclosure-reminder 2027-01-30 10:00']);
  });
});
