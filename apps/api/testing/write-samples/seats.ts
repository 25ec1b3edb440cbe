import { type BoardOverHttp, ok } from '../a-board-over-http.js';
import { type Samples } from './sample.js';

const REASON = 'I am at a congress until the end of that week.';
const LATER = { dueOn: '2099-03-01', reason: REASON };

/** The seat of the first reviewer. */
async function aSeat(board: BoardOverHttp, path: string): Promise<string> {
  const rounds = ok(await board.editor.client.get(`${path}/rounds`)).json<
    { seats: { id: string; reviewerId: string }[] }[]
  >();
  const { user } = board.reviewers[0];
  return rounds[0]?.seats.find(({ reviewerId }) => reviewerId === user.id)?.id ?? '';
}

async function asked(board: BoardOverHttp): Promise<string> {
  const path = await board.inReview();
  const url = `${path}/extension-requests`;
  const answer = ok(await board.reviewers[0].client.post(url, { body: LATER }));
  return `${url}/${answer.json<{ result: { extensionId: string } }>().result.extensionId}`;
}

/** What happens to a seat between the invitation and the review. */
export const SEAT_SAMPLES: Samples = {
  'POST /api/articles/:id/extension-requests': async ({ board }) => {
    const path = await board.inReview();
    return () => board.reviewers[0].client.post(`${path}/extension-requests`, { body: LATER });
  },
  'POST /api/articles/:id/extension-requests/:extensionId/grant': async ({ board }) => {
    const url = `${await asked(board)}/grant`;
    return () => board.editor.client.post(url);
  },
  'POST /api/articles/:id/extension-requests/:extensionId/refuse': async ({ board }) => {
    const url = `${await asked(board)}/refuse`;
    return () => board.editor.client.post(url, { body: { reason: REASON } });
  },
  'POST /api/articles/:id/assignments/:assignmentId/due-date': async ({ board }) => {
    const path = await board.inReview();
    const url = `${path}/assignments/${await aSeat(board, path)}/due-date`;
    return () => board.editor.client.post(url, { body: LATER });
  },
  'PUT /api/articles/:id/alternates': async ({ board }) => {
    const path = await board.invited();
    const { id } = await board.app.user({ roles: ['reviewer'] });
    return () => board.editor.client.put(`${path}/alternates`, { body: { alternateIds: [id] } });
  },
  'POST /api/articles/:id/hand-over': async ({ board }) => {
    const path = await board.invited();
    const { id } = await board.app.user({ roles: ['reviewer'] });
    const body = { to: id, reason: REASON };
    return () => board.reviewers[0].client.post(`${path}/hand-over`, { body });
  },
  'POST /api/articles/:id/revision-date': async ({ board }) => {
    const path = await board.inReview();
    ok(await board.act(board.editor, path, 'request-changes', { reason: REASON }));
    return () => board.editor.client.post(`${path}/revision-date`, { body: LATER });
  },
};
