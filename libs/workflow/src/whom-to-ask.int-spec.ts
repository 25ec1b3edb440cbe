import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AssignmentRow,
  AvailabilityWindowRow,
  DisclosureRow,
  InterestRow,
  LicenceRow,
  ReviewerProfileRow,
  SignatureRow,
} from '#libs/persistence';
import { aBoard, type Board, NOTHING_TO_DISCLOSE, type Person } from '../testing/a-board.js';
import { reasonsFor } from './people-to-ask/reasons.js';
import { suggestReviewers } from './people-to-ask/suggest-reviewers.js';
import { approveWaiver, askWaiver } from './people-to-ask/waive-conflict.js';

const DAY = 86_400_000;
const code = (it: string): object => ({ code: it });

let board: Board;
let ids = 0;
const open = async (rules = {}): Promise<void> => {
  board = await aBoard(rules);
};
beforeEach(() => open());
afterEach(() => board.test.drop());

const newId = (): string => `own-${(ids += 1)}`;
const submitted = async (): Promise<string> => {
  const id = await board.anArticle();
  await board.as('ada', id, { name: 'submit' });
  return id;
};
const ask = (id: string, ...reviewerIds: Person[]) =>
  board.as('edda', id, { name: 'open-round', reviewerIds });
const seatOf = async (articleId: string, reviewerId: Person) =>
  board.test.db.reader.findOne(AssignmentRow, { articleId, reviewerId });
const profile = (userId: Person, more: Partial<ReviewerProfileRow> = {}) =>
  board.test.db.work.bookkeep((sql) =>
    sql.insert(ReviewerProfileRow, {
      ...{ userId, specialties: [], updatedBy: 'edda', updatedAt: 0 },
      ...more,
    }),
  );
const away = (effect: AvailabilityWindowRow['effect'], fromOn: string, untilOn: string) =>
  board.test.db.work.bookkeep((sql) =>
    sql.insert(AvailabilityWindowRow, {
      ...{ id: newId(), userId: 'rolf', fromOn, untilOn, effect, addedBy: 'rolf', addedAt: 0 },
    }),
  );
const licence = (expiresOn: string) =>
  board.test.db.work.bookkeep((sql) =>
    sql.insert(LicenceRow, {
      ...{ id: newId(), userId: 'rolf', authority: 'Register', number: '1', expiresOn },
      ...{ recordedBy: 'edda', recordedAt: 0, verifiedBy: 'edda', verifiedOn: '2026-01-01' },
    }),
  );
const interest = (name: string, kind: InterestRow['kind'] = 'topic') =>
  board.test.db.work.bookkeep((sql) =>
    sql.insert(InterestRow, { ...{ id: newId(), userId: 'rolf', kind, name, declaredAt: 0 } }),
  );

/** Nothing of a refused invitation stays. */
async function refused(id: string, why: string): Promise<void> {
  await expect(ask(id, 'runa', 'rolf')).rejects.toMatchObject(code(why));
  expect(await board.test.db.reader.find(AssignmentRow, { articleId: id })).toEqual([]);
}

describe('asking a reviewer', () => {
  it('is refused above their limit, and goes well once a seat is free', async () => {
    await profile('rolf', { maxConcurrent: 1 });
    const first = await submitted();
    await ask(first, 'rolf');
    const second = await submitted();
    await refused(second, 'reviewer-over-cap');
    await board.as('rolf', first, { name: 'decline', because: 'time' });
    await ask(second, 'rolf');
  });

  it('keeps the days that they want between two reviews', async () => {
    await profile('rolf', { minGapDays: 10 });
    await ask(await submitted(), 'rolf');
    const second = await submitted();
    board.clock.advance(9 * DAY);
    await refused(second, 'reviewer-over-cap');
    board.clock.advance(DAY);
    await ask(second, 'rolf');
  });

  it('is refused while they are away, and while no licence is in date', async () => {
    const id = await submitted();
    await away('hidden', '2026-02-20', '2026-03-01');
    await refused(id, 'reviewer-away');
    board.clock.advance(DAY);
    await licence('2026-03-01');
    await refused(id, 'licence-expired');
    await licence('2026-03-02');
    await ask(id, 'rolf');
  });

  it('moves the dates behind days on which they are away', async () => {
    await away('extends', '2026-03-03', '2026-03-12');
    const id = await submitted();
    await ask(id, 'rolf', 'runa');
    expect((await seatOf(id, 'rolf'))?.respondBy).toBe('2026-03-16');
    expect((await seatOf(id, 'runa'))?.respondBy).toBe('2026-03-06');
    const said = { isConfidentialityAccepted: true, disclosure: NOTHING_TO_DISCLOSE } as const;
    await board.as('rolf', id, { name: 'accept', ...said });
    expect((await seatOf(id, 'rolf'))?.dueOn).toBe('2026-03-25');
  });

  it('is refused with a conflict until two editors have set it aside, and again with a new one', async () => {
    const id = await submitted();
    await interest('colds');
    await refused(id, 'conflict-of-interest');
    const asked = {
      articleId: id,
      personId: 'rolf',
      reason: 'Nobody else knows the field as well.',
    };
    const waiver = await askWaiver(board.test.db, newId, asked, board.context('edda'));
    await refused(id, 'conflict-of-interest');
    const at = { articleId: id, waiverId: waiver.id };
    for (const person of ['edda', 'rolf'] as const)
      await expect(approveWaiver(board.test.db, at, board.context(person))).rejects.toMatchObject(
        code('not-for-oneself'),
      );
    await approveWaiver(board.test.db, at, board.context('cleo'));
    await expect(approveWaiver(board.test.db, at, board.context('cleo'))).rejects.toMatchObject(
      code('waiver-approved'),
    );
    await interest('Dr Ada', 'person');
    await refused(id, 'conflict-of-interest');
    await askWaiver(board.test.db, newId, asked, board.context('edda')).then((second) =>
      approveWaiver(board.test.db, { ...at, waiverId: second.id }, board.context('cleo')),
    );
    await ask(id, 'rolf');
  });

  it('asks for a reason, a conflict and a person who can decide before anything is set aside', async () => {
    const id = await submitted();
    const asked = { articleId: id, personId: 'rolf', reason: 'Nobody else knows the field.' };
    const context = board.context('edda');
    const { db } = board.test;
    await expect(askWaiver(db, newId, asked, context)).rejects.toMatchObject(code('no-conflict'));
    expect(() => askWaiver(db, newId, { ...asked, reason: 'n/a' }, context)).toThrow();
    await interest('colds');
    await expect(
      askWaiver(db, newId, { ...asked, personId: 'edda' }, context),
    ).rejects.toMatchObject(code('not-for-oneself'));
    const { id: waiverId } = await askWaiver(db, newId, asked, context);
    const at = { articleId: id, waiverId };
    await expect(approveWaiver(db, at, board.context('ada'))).rejects.toMatchObject({
      refusal: { code: 'own-work' },
    });
  });

  it('keeps somebody out whose disclosure at acceptance touches the text', async () => {
    const id = await submitted();
    await ask(id, 'rolf');
    const disclosure = NOTHING_TO_DISCLOSE.map((it, index) =>
      index === 1
        ? { ...it, none: false, entries: [{ entity: 'Rest', payee: 'self' as const }] }
        : it,
    );
    const accept = { name: 'accept', isConfidentialityAccepted: true, disclosure } as const;
    await expect(board.as('rolf', id, accept)).rejects.toMatchObject(code('conflict-of-interest'));
    expect((await seatOf(id, 'rolf'))?.state).toBe('invited');
    expect(await board.test.db.reader.find(DisclosureRow, { personId: 'rolf' })).toEqual([]);
  });
});

describe('a panel', () => {
  const panels = [
    {
      topics: ['Colds'],
      needs: [
        { specialty: 'pharmacist', count: 1 },
        { specialty: 'physician', count: 1 },
      ],
    },
  ] as const;

  it('warns when nobody invited can fill it, and keeps the text back until its people have signed', async () => {
    await board.test.drop();
    await open({ panels });
    await profile('rolf', { specialties: ['physician'] });
    const id = await submitted();
    const opened = await ask(id, 'rolf', 'runa');
    expect(opened.result['warning']).toBe(
      'The policy asks for a panel that nobody invited can fill: pharmacist 1.',
    );
    const said = { isConfidentialityAccepted: true, disclosure: NOTHING_TO_DISCLOSE } as const;
    for (const person of ['rolf', 'runa'] as const) {
      await board.as(person, id, { name: 'accept', ...said });
      await board.sign(person, id);
    }
    const refusal = { refusal: { code: 'panel-incomplete' } };
    await expect(board.as('edda', id, { name: 'approve' })).rejects.toMatchObject(refusal);
    // What is on file now does not change what was signed.
    await profile('runa', { specialties: ['pharmacist'] });
    await expect(board.as('edda', id, { name: 'approve' })).rejects.toMatchObject(refusal);
    const { missing, suggestions } = await suggestReviewers(
      ...([board.test.db.reader, id, board.clock.now()] as const),
    );
    expect(missing).toEqual({});
    expect(suggestions.map((it) => [it.candidate.id, it.whyNot.length > 0])).toEqual([
      ...[['cleo', false] as const],
      ...[['rolf', true] as const, ['runa', true] as const],
    ]);
  });

  it('is filled by what was on file when they signed, which stands in the signed statement', async () => {
    await board.test.drop();
    await open({ panels });
    await profile('rolf', { specialties: ['physician'] });
    await profile('runa', { specialties: ['pharmacist', 'physician'] });
    const id = await submitted();
    const opened = await ask(id, 'rolf', 'runa');
    expect(opened.result['warning']).toBeUndefined();
    const said = { isConfidentialityAccepted: true, disclosure: NOTHING_TO_DISCLOSE } as const;
    for (const person of ['rolf', 'runa'] as const) {
      await board.as(person, id, { name: 'accept', ...said });
      await board.sign(person, id);
    }
    const [row] = await board.test.db.reader.find(SignatureRow, { signerId: 'runa' });
    expect(JSON.parse(row?.statement ?? '{}')).toMatchObject({
      specialties: ['pharmacist', 'physician'],
    });
    expect(row?.specialties).toEqual(['pharmacist', 'physician']);
    expect((await board.as('edda', id, { name: 'approve' })).state).toBe('approved');
  });
});

describe('suggestions', () => {
  it('put whom the panel lacks first, and say what keeps the others away', async () => {
    await board.test.drop();
    await open({ panels: [{ risk: 'standard', needs: [{ specialty: 'pharmacist', count: 1 }] }] });
    await profile('cleo', { specialties: ['pharmacist'] });
    await profile('rolf', { specialties: ['primary care'], maxConcurrent: 1 });
    await interest('colds');
    const id = await submitted();
    const { missing, suggestions } = await suggestReviewers(
      ...([board.test.db.reader, id, board.clock.now()] as const),
    );
    expect(missing).toEqual({ pharmacist: 1 });
    expect(suggestions.map((it) => it.candidate.id)).toEqual(['cleo', 'runa', 'rolf']);
    expect(suggestions[0]?.neededFor).toEqual(['pharmacist']);
    expect(reasonsFor(suggestions[2]!.measured)).toContain('Primary care: fits “cold”.');
    expect(suggestions[2]?.whyNot).toMatchObject([code('conflict-of-interest')]);
  });
});
