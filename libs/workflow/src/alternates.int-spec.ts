import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AlternateRow,
  AssignmentRow,
  AuditEventRow,
  MailRow,
  RevisionWriterRow,
  systemContext,
  UserRoleRow,
  UserRow,
  type WriteContext,
} from '#libs/persistence';
import { aBoard, type Board, NOTHING_TO_DISCLOSE } from '../testing/index.js';
import { type Action } from './actions.js';
import { type Performed } from './review-workflow.js';

const REASON = 'I am at a congress until that week.';
const code = (wanted: string): object => ({ refusal: { code: wanted } });

let board: Board;
let count = 0;
beforeAll(async () => {
  board = await aBoard();
});
afterAll(() => board.test.drop());

/** A new reviewer with an account; answers with the id. */
async function reviewer(name: string): Promise<string> {
  const id = `${name}-${(count += 1)}`;
  const rolf = await board.test.db.reader.findOne(UserRow, { id: 'rolf' });
  const own = { id, username: id, email: `${id}@example.org`, name: `Dr ${id}` };
  const granted = {
    role: 'reviewer',
    grantedBy: 'system:test',
    grantedAt: 0,
    reason: 'sample',
  } as const;
  await board.test.db.work.bookkeep(async (sql) => {
    await sql.insert(UserRow, { ...rolf, ...own });
    await sql.insert(UserRoleRow, { userId: id, ...granted });
  });
  return id;
}

const contextOf = (id: string): WriteContext => ({
  ...board.context('rolf'),
  actor: { id, name: `Dr ${id}`, roles: ['reviewer'], tz: 'UTC' },
});
const as = (id: string, articleId: string, action: Action): Promise<Performed> =>
  board.workflow.perform(articleId, action, contextOf(id));

/** A round with these people invited and those next in line. */
async function round(reviewerIds: string[], alternateIds: string[]): Promise<string> {
  const id = await board.anArticle();
  await board.as('ada', id, { name: 'submit' });
  await board.as('edda', id, { name: 'open-round', reviewerIds, alternateIds });
  return id;
}

async function seats(articleId: string): Promise<Record<string, string>> {
  const rows = await board.test.db.reader.find(AssignmentRow, { articleId }, 'ORDER BY id');
  return Object.fromEntries(rows.map(({ reviewerId, state }) => [reviewerId, state]));
}

async function seat(articleId: string, reviewerId: string): Promise<string> {
  const row = await board.test.db.reader.findOne(AssignmentRow, { articleId, reviewerId });
  return row?.id ?? '';
}

async function line(articleId: string): Promise<(string | null)[][]> {
  const rows = await board.test.db.reader.query<AlternateRow>(
    `SELECT l.person_id AS "personId", l.state, l.reason FROM alternates l
     JOIN rounds o ON o.id = l.round_id WHERE o.article_id = $1 ORDER BY l.id`,
    [articleId],
  );
  return rows.map(({ personId, state, reason }) => [personId, state, reason]);
}

const mails = (articleId: string, kind: string): Promise<MailRow[]> =>
  board.test.db.reader.find(MailRow, { articleId, kind }, 'ORDER BY at, id');

async function events(articleId: string, action: string): Promise<object[]> {
  const rows = await board.test.db.reader.find(
    AuditEventRow,
    { articleId, action },
    'ORDER BY seq',
  );
  return rows.map(({ event }) => JSON.parse(event) as object);
}

const decline = { name: 'decline', because: 'time' } as const;

describe('the next in line', () => {
  it('is asked with the decline, by the editor; the editor is told of both', async () => {
    const [nora, nils] = [await reviewer('nora'), await reviewer('nils')];
    const id = await round(['rolf', 'runa'], [nora, nils]);
    const suggestion = 'Prof. Grau in Graz';
    const { result } = await board.as('rolf', id, { ...decline, suggestion });
    expect(await seats(id)).toEqual({ rolf: 'declined', runa: 'invited', [nora]: 'invited' });
    expect(await line(id)).toEqual([
      [nora, 'promoted', null],
      [nils, 'waiting', null],
    ]);
    // Who declines is not told whom the editor had next in line.
    expect(JSON.stringify(result)).not.toContain(nora);
    const invitations = await mails(id, 'invitation');
    expect(invitations.find(({ userId }) => userId === nora)).toMatchObject({
      replyToId: 'edda',
      assignmentId: await seat(id, nora),
      body: expect.stringContaining('Dr edda asks you to review'),
    });
    expect(await mails(id, 'alternate-invited')).toMatchObject([
      { userId: 'edda', body: expect.stringContaining(`Dr ${nora} was next in line`) },
    ]);
    const [told] = await mails(id, 'declined');
    expect(told?.body).toContain('suggests to ask Prof. Grau in Graz');
    const row = await board.test.db.reader.findOne(AssignmentRow, { id: await seat(id, 'rolf') });
    expect(row?.suggestion).toBe(suggestion);
    expect(await events(id, 'assignment.invited')).toHaveLength(3);
  });

  it('comes once for each vacancy when two decline at the same moment', async () => {
    const [nora, nils] = [await reviewer('nora'), await reviewer('nils')];
    const id = await round(['rolf', 'runa'], [nora, nils]);
    await Promise.all([board.as('rolf', id, decline), board.as('runa', id, decline)]);
    expect(await seats(id)).toEqual({
      ...{ rolf: 'declined', runa: 'declined' },
      ...{ [nora]: 'invited', [nils]: 'invited' },
    });
    const promoted = await board.test.db.reader.query<{ vacancy: string }>(
      `SELECT l.instead_of_id AS vacancy FROM alternates l JOIN rounds o ON o.id = l.round_id
       WHERE o.article_id = $1`,
      [id],
    );
    expect(new Set(promoted.map(({ vacancy }) => vacancy)).size).toBe(2);
  });

  it('comes once when one decline is delivered twice', async () => {
    const [nora, nils] = [await reviewer('nora'), await reviewer('nils')];
    const id = await round(['rolf'], [nora, nils]);
    const both = await Promise.allSettled([
      board.as('rolf', id, decline),
      board.as('rolf', id, decline),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await line(id)).toEqual([
      [nora, 'promoted', null],
      [nils, 'waiting', null],
    ]);
    expect(await mails(id, 'alternate-invited')).toHaveLength(1);
  });

  it('is passed over, with the reason on record, when they cannot be asked any more', async () => {
    const [gone, roleless, writer, asked, nora] = await Promise.all(
      ['gone', 'roleless', 'writer', 'asked', 'nora'].map(reviewer),
    );
    const line5 = [gone, roleless, writer, asked, nora] as string[];
    const id = await round(['rolf'], line5);
    await board.as('edda', id, { name: 'invite', reviewerIds: [asked as string] });
    const { db } = board.test;
    const revision = await db.reader.queryOne<{ id: string }>(
      'SELECT current_revision_id AS id FROM articles WHERE id = $1',
      [id],
    );
    await db.work.bookkeep(async (sql) => {
      await sql.update(UserRow, { id: gone }, { disabledAt: 1 });
      await sql.execute('DELETE FROM user_roles WHERE user_id = $1', [roleless]);
      const wrote = { revisionId: revision?.id ?? '', userId: writer as string, at: 1 };
      await sql.insert(RevisionWriterRow, wrote);
    });
    await board.as('rolf', id, decline);
    expect(await line(id)).toEqual([
      [gone, 'passed-over', 'The account is disabled.'],
      [roleless, 'passed-over', 'Is no reviewer any more.'],
      [writer, 'passed-over', 'Wrote into this text.'],
      [asked, 'passed-over', 'Was asked in this round already.'],
      [nora, 'promoted', null],
    ]);
    expect(await events(id, 'alternate.passed-over')).toHaveLength(4);
  });

  it('is asked when a seat expires, and when the editor who takes one back wishes so', async () => {
    const [nora, nils] = [await reviewer('nora'), await reviewer('nils')];
    const id = await round(['rolf', 'runa'], [nora, nils]);
    const withdraw = { name: 'withdraw-invitation', reason: REASON } as const;
    const assignmentId = await seat(id, 'rolf');
    await board.as('edda', id, { ...withdraw, assignmentId });
    expect((await line(id)).map(([, state]) => state)).toEqual(['waiting', 'waiting']);
    const other = { assignmentId: await seat(id, 'runa'), promoteAlternate: true };
    await board.as('edda', id, { ...withdraw, ...other });
    expect(await seats(id)).toMatchObject({ runa: 'withdrawn', [nora]: 'invited' });
    board.clock.advance(10 * 86_400_000);
    const expire = { name: 'expire', because: 'no-answer' } as const;
    const schedule = systemContext('schedule', 'test', 'test');
    const lapsed = { ...expire, assignmentId: await seat(id, nora) };
    await board.workflow.perform(id, lapsed, schedule);
    expect(await seats(id)).toMatchObject({ [nora]: 'expired', [nils]: 'invited' });
    const invitation = (await mails(id, 'invitation')).find(({ userId }) => userId === nils);
    expect(invitation).toMatchObject({ replyToId: 'edda' });
    await board.workflow.perform(id, lapsed, schedule).catch(() => undefined);
    expect(Object.keys(await seats(id))).toHaveLength(4);
  });

  it('is whoever the editor says now, and nobody who wrote, sits or stands there twice', async () => {
    const [nora, nils] = [await reviewer('nora'), await reviewer('nils')];
    const id = await round(['rolf'], [nora]);
    const set = (...alternateIds: string[]) =>
      board.as('edda', id, { name: 'set-alternates', alternateIds });
    for (const wrong of [['ada'], ['rolf'], [nils, nils]])
      await expect(set(...wrong)).rejects.toMatchObject(code('reviewer-not-eligible'));
    await expect(set('edda')).rejects.toMatchObject({ code: 'unknown-reviewer' });
    await expect(set('nobody')).rejects.toMatchObject({ code: 'unknown-reviewer' });
    await set(nils, nora);
    await board.as('edda', id, {
      ...{ name: 'invite', reviewerIds: ['runa'] },
      alternateIds: [nora],
    });
    await board.as('rolf', id, decline);
    expect(await seats(id)).toEqual({ rolf: 'declined', runa: 'invited', [nils]: 'invited' });
    await set();
    await board.as('runa', id, decline);
    expect(await seats(id)).toMatchObject({ runa: 'declined', [nils]: 'invited' });
    expect(await mails(id, 'alternate-invited')).toHaveLength(1);
  });

  it('is not wanted when somebody of them is a writer from the start', async () => {
    const id = await board.anArticle();
    await board.as('ada', id, { name: 'submit' });
    const open = { name: 'open-round', reviewerIds: ['rolf'] } as const;
    for (const alternateIds of [['ada'], ['rolf']])
      await expect(board.as('edda', id, { ...open, alternateIds })).rejects.toMatchObject(
        code('reviewer-not-eligible'),
      );
    expect(await seats(id)).toEqual({});
  });
});

describe('handing over', () => {
  const accept = (id: string, articleId: string): Promise<Performed> =>
    as(id, articleId, {
      ...{ name: 'accept', isConfidentialityAccepted: true, disclosure: NOTHING_TO_DISCLOSE },
    });

  it('frees the seat and asks the colleague; the editor is told who gave it to whom', async () => {
    const [nora, nils] = [await reviewer('nora'), await reviewer('nils')];
    const id = await round([nora], []);
    await accept(nora, id);
    await as(nora, id, { name: 'hand-over', to: nils, reason: REASON });
    expect(await seats(id)).toEqual({ [nora]: 'withdrawn', [nils]: 'invited' });
    const [event] = await events(id, 'assignment.handed-over');
    expect(event).toMatchObject({ actor: { id: nora }, why: { text: REASON } });
    const [told] = await mails(id, 'handed-over');
    expect(told).toMatchObject({
      userId: 'edda',
      body: expect.stringContaining(`Dr ${nora} has handed the review`),
    });
    expect(told?.body).toContain(`over to Dr ${nils}: ${REASON}`);
    const invitations = await mails(id, 'invitation');
    expect(invitations.at(-1)).toMatchObject({ userId: nils, replyToId: 'edda' });
    await accept(nils, id);
    // The text is closed to who gave it away.
    await expect(board.workflow.perform(id, { ...decline }, contextOf(nora))).rejects.toMatchObject(
      code('assignment-not-open'),
    );
    expect(await mails(id, 'seat-withdrawn')).toEqual([]);
  });

  it('asks the next in line where no colleague is named', async () => {
    const [nora, nils] = [await reviewer('nora'), await reviewer('nils')];
    const id = await round([nora], [nils]);
    await as(nora, id, { name: 'hand-over', reason: REASON });
    expect(await seats(id)).toEqual({ [nora]: 'withdrawn', [nils]: 'invited' });
    expect(await mails(id, 'declined')).toMatchObject([
      { userId: 'edda', body: expect.stringContaining(REASON) },
    ]);
    expect(await mails(id, 'alternate-invited')).toHaveLength(1);
  });

  it('is not to a writer, to somebody seated or unknown, nor after handing in', async () => {
    const nora = await reviewer('nora');
    const id = await round([nora, 'runa'], []);
    const give = (to: string) => as(nora, id, { name: 'hand-over', to, reason: REASON });
    for (const to of ['ada', 'runa', nora])
      await expect(give(to)).rejects.toMatchObject(code('reviewer-not-eligible'));
    for (const to of ['edda', 'nobody'])
      await expect(give(to)).rejects.toMatchObject({ code: 'unknown-reviewer' });
    expect(await seats(id)).toEqual({ [nora]: 'invited', runa: 'invited' });
    const other = await board.anArticle();
    await board.toReview(other);
    await board.sign('rolf', other);
    await expect(
      board.as('rolf', other, { name: 'hand-over', to: 'cleo', reason: REASON }),
    ).rejects.toMatchObject(code('assignment-not-open'));
    await expect(
      board.as('cleo', other, { name: 'hand-over', to: nora, reason: REASON }),
    ).rejects.toMatchObject(code('no-assignment'));
  });
});
