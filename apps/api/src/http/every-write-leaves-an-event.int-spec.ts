import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aBoardOverHttp } from '../../testing/a-board-over-http.js';
import { whatIsStored } from '../../testing/what-is-stored.js';
import {
  type FullBoard,
  SILENT_SAMPLES,
  WRITE_SAMPLES,
} from '../../testing/write-samples/index.js';
import { PERMISSIONS } from './permissions.js';

const WRITING = Object.keys(PERMISSIONS).filter((key) => !key.startsWith('GET '));

let full: FullBoard;
beforeAll(async () => {
  const board = await aBoardOverHttp();
  const user = await board.app.user({ roles: ['administrator'] });
  full = { board, administrator: { user, client: await board.app.signedIn(user) } };
});
afterAll(() => full.board.app.close());
// Each request begins with the budget of its address and of its person renewed, and nobody sits idle
// until the session ends.
beforeEach(async () => {
  const { board, administrator } = full;
  board.app.clock.advance(60_000);
  for (const { client } of [administrator, board.author, board.editor, ...board.reviewers])
    await client.get('/api/me');
});

describe('every write leaves an event (AUD-1)', () => {
  it('has a sample request for each route that writes, and for no other', () => {
    const covered = [...Object.keys(WRITE_SAMPLES), ...Object.keys(SILENT_SAMPLES)];
    expect(covered.sort()).toEqual([...WRITING].sort());
  });

  it.each(Object.entries(WRITE_SAMPLES))('%s', async (_, prepare) => {
    const send = await prepare(full);
    const before = await full.board.logSize();
    const answer = await send();
    expect(answer.statusCode >= 400 ? answer.body : 'well').toBe('well');
    expect(await full.board.logSize()).toBeGreaterThan(before);
    const newest = await full.board.app.db.reader.queryOne<{ event: string }>(
      'SELECT event FROM audit_events ORDER BY seq DESC LIMIT 1',
    );
    expect(JSON.parse(newest?.event ?? '{}')).toMatchObject({ outcome: 'ok' });
  });

  it.each(Object.entries(SILENT_SAMPLES))('%s keeps nothing', async (_, prepare) => {
    const send = await prepare(full);
    const before = await whatIsStored(full.board.app.db);
    const answer = await send();
    expect(answer.statusCode).toBeLessThan(400);
    expect(await whatIsStored(full.board.app.db)).toEqual(before);
  });
});
