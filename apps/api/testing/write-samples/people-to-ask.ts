import { type BoardOverHttp, ok } from '../a-board-over-http.js';
import { type Sample, type Samples } from './sample.js';

const LICENCE = { authority: 'Medical Register', number: 'MR 4711', expiresOn: '2030-01-31' };
const AWAY = { fromOn: '2030-07-01', untilOn: '2030-07-14', effect: 'extends', note: 'Summer' };
const REASON = { reason: 'Nobody else on the board knows this field as well.' };

const reviewerId = async ({ app }: BoardOverHttp): Promise<string> =>
  (await app.user({ roles: ['reviewer'] })).id;

async function aWaiver(board: BoardOverHttp): Promise<string> {
  const path = await board.submitted();
  const body = { personId: await reviewerId(board), ...REASON, names: ['Acme Pharma'] };
  const { id } = ok(await board.editor.client.post(`${path}/waivers`, { body })).json<{
    id: string;
  }>();
  return `${path}/waivers/${id}/approve`;
}

const idOf = (answer: { json<T>(): T }): string => answer.json<{ id: string }>().id;

/** What people say about themselves. */
const OWN: Samples = {
  'PUT /api/me/profile': async ({ board }) => {
    const { client } = await fresh(board);
    const body = { maxConcurrent: 2, minGapDays: 14 };
    return () => client.put('/api/me/profile', { body, version: 0 });
  },
  'POST /api/me/availability': async ({ board }) => {
    return () => board.reviewers[0].client.post('/api/me/availability', { body: AWAY });
  },
  'DELETE /api/me/availability/:windowId': async ({ board }) => {
    const [{ client }] = board.reviewers;
    const id = idOf(ok(await client.post('/api/me/availability', { body: AWAY })));
    return () => client.delete(`/api/me/availability/${id}`);
  },
  'POST /api/me/licences': async ({ board }) => {
    return () => board.reviewers[0].client.post('/api/me/licences', { body: LICENCE });
  },
  'POST /api/me/interests': async ({ board }) => {
    const body = { kind: 'company', name: 'Brightmarsh Instruments', fromOn: '2024-01-01' };
    return () => board.reviewers[0].client.post('/api/me/interests', { body });
  },
  'POST /api/me/interests/:interestId/end': async ({ board }) => {
    const [{ client }] = board.reviewers;
    const body = { kind: 'product', name: 'Tensomax' };
    const id = idOf(ok(await client.post('/api/me/interests', { body })));
    const url = `/api/me/interests/${id}/end`;
    return () => client.post(url, { body: { untilOn: '2026-01-31' }, version: 1 });
  },
  'POST /api/me/holidays': async ({ board }) => {
    const body = { date: '2030-05-01', name: 'May Day' };
    return () => board.reviewers[0].client.post('/api/me/holidays', { body });
  },
  'DELETE /api/me/holidays/:holidayId': async ({ board }) => {
    const [{ client }] = board.reviewers;
    const body = { date: '2030-05-02', name: 'The day after' };
    const id = idOf(ok(await client.post('/api/me/holidays', { body })));
    return () => client.delete(`/api/me/holidays/${id}`);
  },
};

async function fresh(board: BoardOverHttp): Promise<BoardOverHttp['editor']> {
  const user = await board.app.user({ roles: ['reviewer'] });
  return { user, client: await board.app.signedIn(user) };
}

/** What editors and administrators write down about others, and decide. */
const ABOUT_OTHERS: Samples = {
  'POST /api/holidays': async ({ board }) => {
    const body = { date: '2030-12-25', name: 'Christmas' };
    return () => board.editor.client.post('/api/holidays', { body });
  },
  'DELETE /api/holidays/:holidayId': async ({ board }) => {
    const body = { date: '2030-12-26', name: 'Boxing Day' };
    const id = idOf(ok(await board.editor.client.post('/api/holidays', { body })));
    return () => board.editor.client.delete(`/api/holidays/${id}`);
  },
  'PUT /api/users/:userId/profile': async ({ board }) => {
    const url = `/api/users/${await reviewerId(board)}/profile`;
    const body = { specialties: ['pharmacist'], maxConcurrent: null, minGapDays: 0 };
    return () => board.editor.client.put(url, { body, version: 0 });
  },
  'POST /api/users/:userId/availability': async ({ board }) => {
    const url = `/api/users/${await reviewerId(board)}/availability`;
    return () => board.editor.client.post(url, { body: AWAY });
  },
  'DELETE /api/users/:userId/availability/:windowId': async ({ board }) => {
    const url = `/api/users/${await reviewerId(board)}/availability`;
    const id = idOf(ok(await board.editor.client.post(url, { body: AWAY })));
    return () => board.editor.client.delete(`${url}/${id}`);
  },
  'POST /api/users/:userId/licences': async ({ board, administrator }) => {
    const url = `/api/users/${await reviewerId(board)}/licences`;
    return () => administrator.client.post(url, { body: LICENCE });
  },
  'POST /api/users/:userId/licences/:licenceId/verify': async ({ board, administrator }) => {
    const url = `/api/users/${await reviewerId(board)}/licences`;
    const id = idOf(ok(await administrator.client.post(url, { body: LICENCE })));
    const body = { verifiedOn: '2026-04-01' };
    return () => board.editor.client.post(`${url}/${id}/verify`, { body, version: 1 });
  },
};

const approval: Sample = async ({ board }) => {
  const url = await aWaiver(board);
  const chair = await board.app.signedIn('chair');
  return () => chair.post(url);
};

/** Whom to ask: one request for each route that writes. */
export const ASKING_SAMPLES: Samples = {
  ...OWN,
  ...ABOUT_OTHERS,
  'POST /api/articles/:id/waivers': async ({ board }) => {
    const path = await board.submitted();
    const body = { personId: await reviewerId(board), ...REASON, names: ['Acme Pharma'] };
    return () => board.editor.client.post(`${path}/waivers`, { body });
  },
  'POST /api/articles/:id/waivers/:waiverId/approve': approval,
};
