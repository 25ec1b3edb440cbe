import { DEFAULT_RULES } from '#libs/workflow';
import { type BoardOverHttp, NOTHING_TO_DISCLOSE, ok } from '../a-board-over-http.js';
import { type Samples } from './sample.js';

const EXACT = 'ten days';
const REASON = { reason: 'The average is named in the text now.' };

async function aPassage(board: BoardOverHttp, path: string): Promise<object> {
  const answer = ok(await board.editor.client.get(`${path}/revisions/1/rendered`));
  const { text } = answer.json<{ text: string }>();
  const [start, end] = [text.indexOf(EXACT), text.indexOf(EXACT) + EXACT.length];
  return {
    ...{ audience: 'clinician', exact: EXACT, start, end },
    ...{ prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
    ...{ severity: 'required', body: 'Say that this is an average.' },
  };
}

async function annotated(board: BoardOverHttp): Promise<string> {
  const path = await board.inReview();
  const [{ client }] = board.reviewers;
  const body = await aPassage(board, path);
  const answer = ok(await client.post(`${path}/annotations`, { body }));
  const { annotationId } = answer.json<{ result: { annotationId: string } }>().result;
  return `${path}/annotations/${annotationId}`;
}

/** What is written in rounds: seats, annotations, reviews, signatures. */
export const REVIEW_SAMPLES: Samples = {
  'POST /api/articles/:id/rounds': async ({ board }) => {
    const path = await board.submitted();
    const { version } = await board.now(path);
    const body = { reviewerIds: board.reviewers.map(({ user }) => user.id) };
    return () => board.editor.client.post(`${path}/rounds`, { body, version });
  },
  'POST /api/articles/:id/invitations': async ({ board }) => {
    const path = await board.invited();
    const { id } = await board.app.user({ roles: ['reviewer'] });
    const { version } = await board.now(path);
    const body = { reviewerIds: [id] };
    return () => board.editor.client.post(`${path}/invitations`, { body, version });
  },
  'POST /api/articles/:id/assignments/:assignmentId/withdraw': async ({ board }) => {
    const path = await board.invited();
    const rounds = ok(await board.editor.client.get(`${path}/rounds`)).json<
      { seats: { id: string }[] }[]
    >();
    const seat = rounds[0]?.seats[0]?.id ?? '';
    const { version } = await board.now(path);
    const url = `${path}/assignments/${seat}/withdraw`;
    return () => board.editor.client.post(url, { body: REASON, version });
  },
  'POST /api/articles/:id/accept': async ({ board }) => {
    const path = await board.invited();
    return () => board.accept(board.reviewers[0], path);
  },
  'POST /api/articles/:id/decline': async ({ board }) => {
    const path = await board.invited();
    const body = { because: 'time' };
    return () => board.reviewers[0].client.post(`${path}/decline`, { body });
  },
  'POST /api/me/disclosures': async ({ board }) => {
    const body = { items: NOTHING_TO_DISCLOSE };
    return () => board.author.client.post('/api/me/disclosures', { body });
  },
  'POST /api/articles/:id/annotations': async ({ board }) => {
    const path = await board.inReview();
    const body = await aPassage(board, path);
    return () => board.reviewers[0].client.post(`${path}/annotations`, { body });
  },
  'POST /api/articles/:id/annotations/:annotationId/replies': async ({ board }) => {
    const url = `${await annotated(board)}/replies`;
    return () => board.author.client.post(url, { body: { body: 'I will add that.' } });
  },
  'POST /api/articles/:id/annotations/:annotationId/resolve': async ({ board }) => {
    const url = `${await annotated(board)}/resolve`;
    return () => board.reviewers[0].client.post(url, { body: REASON, version: 1 });
  },
  'POST /api/articles/:id/reviews': async ({ board }) => {
    const path = await board.inReview();
    const { digest } = await board.now(path);
    const answers = DEFAULT_RULES.reviewQuestions.map(({ id }) => ({ id, answer: 'Yes.' }));
    const body = { digest, recommendation: 'approve', answers };
    return () => board.reviewers[0].client.post(`${path}/reviews`, { body });
  },
  'POST /api/articles/:id/signatures': async ({ board }) => {
    const path = await board.inReview();
    const body = await board.signing(board.reviewers[0], path);
    return () => board.reviewers[0].client.post(`${path}/signatures`, { body });
  },
  'POST /api/articles/:id/confirmations': async ({ board }) => {
    const path = await board.published();
    const { digest, password, code } = await board.signing(board.reviewers[0], path);
    const body = { digest, password, code };
    return () => board.reviewers[0].client.post(`${path}/confirmations`, { body });
  },
};
