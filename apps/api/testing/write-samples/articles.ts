import { aText } from '../a-text.js';
import { type BoardOverHttp, ok } from '../a-board-over-http.js';
import { type Sample, type Samples } from './sample.js';

const REASON = { reason: 'The dose in section two is outdated.' };

/** Posts an action of the editor, with the present version, on an article prepared for it. */
const edits =
  (action: string, prepare: (board: BoardOverHttp) => Promise<string>, body: object): Sample =>
  async ({ board }) => {
    const path = await prepare(board);
    const { version } = await board.now(path);
    return () => board.editor.client.post(`${path}/${action}`, { body, version });
  };

const signedByAll = async (board: BoardOverHttp): Promise<string> => {
  const path = await board.inReview();
  for (const reviewer of board.reviewers) ok(await board.sign(reviewer, path));
  return path;
};

const archived = async (board: BoardOverHttp): Promise<string> => {
  const path = await board.draft();
  ok(await board.act(board.editor, path, 'archive', REASON));
  return path;
};

/** What is written to articles and their revisions. */
export const ARTICLE_SAMPLES: Samples = {
  'POST /api/articles': async ({ board }) => {
    return () => board.author.client.post('/api/articles', { body: aText() });
  },
  'POST /api/articles/import': async ({ board }) => {
    const source = '# Does honey help?\n\nHoney eases a cough [@doi:10.1000/honey].\n';
    return () => board.author.client.post('/api/articles/import', { body: { source } });
  },
  'PUT /api/articles/:id/draft': async ({ board }) => {
    const path = await board.draft();
    const { version } = await board.now(path);
    const body = aText({ title: 'Does sleep help with a cold?' });
    return () => board.author.client.put(`${path}/draft`, { body, version });
  },
  'POST /api/articles/:id/submit': edits('submit', (board) => board.draft(), {}),
  'POST /api/articles/:id/recall': edits('recall', (board) => board.submitted(), REASON),
  'POST /api/articles/:id/request-changes': edits(
    'request-changes',
    (board) => board.inReview(),
    REASON,
  ),
  'POST /api/articles/:id/approve': edits('approve', signedByAll, {}),
  'POST /api/articles/:id/publish': async ({ board }) => {
    const path = await signedByAll(board);
    ok(await board.act(board.editor, path, 'approve'));
    const { version, digest } = await board.now(path);
    return () => board.editor.client.post(`${path}/publish`, { body: { digest }, version });
  },
  'POST /api/articles/:id/withdraw': edits('withdraw', (board) => board.published(), REASON),
  'POST /api/articles/:id/retract': edits('retract', (board) => board.published(), REASON),
  'POST /api/articles/:id/archive': edits('archive', (board) => board.draft(), REASON),
  'POST /api/articles/:id/reopen': edits('reopen', archived, REASON),
};
