import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AssignmentRow, RoundRow } from '#libs/persistence';
import { ownedObject } from '../../testing/owned-object.js';
import { type TestApp, testApp } from '../../testing/index.js';
import { Ownership } from './ownership.js';

describe('ownership', () => {
  let app: TestApp;
  let ownership: Ownership;
  beforeAll(async () => {
    app = await testApp();
    ownership = app.app.get(Ownership);
  });
  afterAll(() => app.close());

  const idOf = async (): Promise<string> => (await app.user()).id;

  it('does not find an object below another article than its own', async () => {
    const me = await idOf();
    const mine = await ownedObject(app, me, 'own');
    const theirs = await ownedObject(app, me, 'other');
    const reaches = ownership.reaches('own', me, {
      id: mine['id'] ?? '',
      annotationId: theirs['annotationId'] ?? '',
    });
    await expect(reaches).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['invited', 'accepted', 'submitted', 'declined', 'withdrawn', 'expired'])(
    'reads a seat that is %s as the policy of the text says',
    async (state) => {
      const me = await idOf();
      const object = await ownedObject(app, me, 'accepted');
      await app.db.work.bookkeep((sql) =>
        sql.execute('UPDATE assignments SET state = $1 WHERE id = $2', [
          state,
          object['assignmentId'],
        ]),
      );
      const at = { id: object['id'] ?? '' };
      const isHeld = ['invited', 'accepted', 'submitted'].includes(state);
      const isAnswered = isHeld || state === 'declined';
      const isRead = ['accepted', 'submitted'].includes(state);
      expect(await ownership.reaches('assigned', me, at)).toBe(isHeld);
      expect(await ownership.reaches('answered', me, at)).toBe(isAnswered);
      expect(await ownership.reaches('accepted', me, at)).toBe(isRead);
    },
  );

  it.each(['declined', 'withdrawn', 'expired', 'invited'])(
    'looks at the newest seat: one that is %s closes what an older one opened',
    async (state) => {
      const me = await idOf();
      const { id = '', revisionId = '' } = await ownedObject(app, me, 'accepted');
      const roundId = randomUUID();
      const newest = { roundId, articleId: id, reviewerId: me, state, respondBy: '2099-01-01' };
      await app.db.work.bookkeep(async (sql) => {
        await sql.execute(`UPDATE assignments SET state = 'submitted' WHERE article_id = $1`, [id]);
        await sql.insert(RoundRow, {
          ...{ id: roundId, articleId: id, revisionId, number: 2 },
          ...{ policyVersion: 1, openedBy: me, openedAt: 1 },
        });
        await sql.insert(AssignmentRow, {
          ...(newest as Partial<AssignmentRow>),
          ...{ id: randomUUID(), tz: 'UTC', invitedBy: me, invitedAt: 0 },
        });
      });
      expect(await ownership.reaches('accepted', me, { id })).toBe(false);
      expect(await ownership.reaches('assigned', me, { id })).toBe(state === 'invited');
    },
  );

  it('asks of an assignment that it is the very one of the person', async () => {
    const me = await idOf();
    const mine = await ownedObject(app, me, 'accepted');
    const theirs = await ownedObject(app, me, 'other');
    const at = (object: Record<string, string>) => ({ assignmentId: object['assignmentId'] ?? '' });
    expect(await ownership.reaches('accepted', me, at(mine))).toBe(true);
    expect(await ownership.reaches('accepted', me, at(theirs))).toBe(false);
  });
});
