import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { type TestClient } from '../../testing/index.js';

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());

const addressOf = async (client: TestClient, path = '/api/me/calendar'): Promise<string> =>
  new URL(ok(await client.post(path)).json<{ url: string }>().url).pathname;
const read = (path: string) => board.app.anonymous().get(path);

describe('calendar of a person', () => {
  it('lists what they have to do, with its day, to who has the address', async () => {
    const path = await board.invited();
    const [first, second] = board.reviewers;
    ok(await board.accept(first, path));
    const accepted = ok(await read(await addressOf(first.client)));
    expect(accepted.headers['content-type']).toContain('text/calendar');
    expect(accepted.headers['cache-control']).toContain('private');
    expect(accepted.body).toContain('SUMMARY:Review due: ');
    const invited = ok(await read(await addressOf(second.client)));
    expect(invited.body).toContain('SUMMARY:Answer the invitation: ');
    const none = ok(await read(await addressOf(board.author.client)));
    expect(none.body).toContain('BEGIN:VCALENDAR');
    expect(none.body).not.toContain('BEGIN:VEVENT');
  });

  it('is the same text each time it is asked for, and changes nothing', async () => {
    const address = await addressOf(board.reviewers[0].client);
    const size = await board.logSize();
    const [one, two] = [await read(address), await read(address)];
    expect(one.body).toBe(two.body);
    expect((await read(address.replace('.ics', ''))).body).toBe(one.body);
    expect(await board.logSize()).toBe(size);
  });

  it('moves to a new address when its owner wants that, and leaves the old one empty', async () => {
    const { client } = board.reviewers[0];
    const old = await addressOf(client);
    const renewed = await addressOf(client, '/api/me/calendar/renew');
    expect(renewed).not.toBe(old);
    expect((await read(old)).statusCode).toBe(404);
    expect((await read(renewed)).statusCode).toBe(200);
    expect(await addressOf(client)).toBe(renewed);
  });

  it('is not there for a forged address, one cut off, or somebody disabled', async () => {
    const person = await board.app.user({ roles: ['reviewer'] });
    const address = await addressOf(await board.app.signedIn(person));
    const token = address.split('/')[2]?.replace('.ics', '') ?? '';
    for (const forged of [token.slice(0, -1), `${token}A`, `B${token.slice(1)}`, 'x'.repeat(43)])
      expect((await read(`/calendar/${forged}.ics`)).statusCode).toBe(404);
    await board.app.db.work.bookkeep((sql) =>
      sql.execute('UPDATE users SET disabled_at = 1 WHERE id = $1', [person.id]),
    );
    expect((await read(address)).statusCode).toBe(404);
  });

  it('is named only to its owner', async () => {
    expect((await board.app.anonymous().post('/api/me/calendar')).statusCode).toBe(401);
  });
});
