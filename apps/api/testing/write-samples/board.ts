import { DEFAULT_RULES, DEFAULT_TEXT } from '#libs/workflow';
import { ok } from '../a-board-over-http.js';
import { type Samples } from './sample.js';

/** The policy, the trail and what readers have said. */
export const BOARD_SAMPLES: Samples = {
  'POST /api/policies': async ({ administrator }) => {
    const body = {
      ...{ title: 'Second edition', text: DEFAULT_TEXT, rules: DEFAULT_RULES },
      effectiveFrom: '2099-01-01',
    };
    return () => administrator.client.post('/api/policies', { body, version: 1 });
  },
  'POST /api/audit/exports': async ({ board }) => {
    const compliance = await board.app.signedIn('compliance');
    const body = { format: 'ndjson', filters: {} };
    return () => compliance.post('/api/audit/exports', { body });
  },
  'POST /api/exports/bundle': async ({ board }) => {
    const compliance = await board.app.signedIn('compliance');
    const articleId = (await board.published()).split('/')[3];
    return () => compliance.post('/api/exports/bundle', { body: { articleId } });
  },
  'POST /api/reader-reports/:reportId/answer': async ({ board }) => {
    const path = await board.published();
    const { slug } = ok(await board.editor.client.get(path)).json<{ slug: string }>();
    const form = { message: 'The second sentence is wrong.' };
    ok(await board.app.anonymous().post(`/articles/${slug}/report`, { form }));
    const { client } = board.editor;
    const listed = ok(await client.get('/api/reader-reports')).json<{ items: { id: string }[] }>();
    const url = `/api/reader-reports/${listed.items[0]?.id ?? ''}/answer`;
    return () => client.post(url, { body: { answer: 'Thank you, it is right now.' }, version: 1 });
  },
};
