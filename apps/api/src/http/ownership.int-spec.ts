import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
      const isRead = ['accepted', 'submitted'].includes(state);
      expect(await ownership.reaches('assigned', me, at)).toBe(isHeld);
      expect(await ownership.reaches('accepted', me, at)).toBe(isRead);
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
