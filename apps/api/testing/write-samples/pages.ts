import { type BoardOverHttp, ok } from '../a-board-over-http.js';
import { TEST_PASSWORD, type TestClient } from '../index.js';
import { type Sample, type Samples } from './sample.js';

async function csrfOn(client: TestClient, page: string): Promise<string> {
  const { body } = await client.get(page);
  return /name="csrf" value="([\w-]+)"/.exec(body)?.[1] ?? '';
}

/** Sends a form of the first reviewer's desk. */
const onDesk =
  (
    act: string,
    prepare: (board: BoardOverHttp) => Promise<string>,
    fields: (board: BoardOverHttp, path: string) => Promise<Record<string, string>>,
  ): Sample =>
  async ({ board }) => {
    const [{ client }] = board.reviewers;
    const path = await prepare(board);
    const page = path.replace('/api/', '/plain/');
    const hasOwnPage = act === 'sign' || act === 'confirm';
    const csrf = await csrfOn(client, hasOwnPage ? `${page}/${act}` : page);
    const form = { csrf, ...(await fields(board, path)) };
    return () => client.post(`${page}/${act}`, { form });
  };

/** An editor answers a wish for more time on the desk. */
const onWish =
  (verb: string, fields: Readonly<Record<string, string>>): Sample =>
  async ({ board }) => {
    const path = await board.inReview();
    const body = { dueOn: '2099-01-01', reason: 'I am on leave until then.' };
    const asked = ok(
      await board.reviewers[0].client.post(`${path}/extension-requests`, { body }),
    ).json<{ result: { extensionId: string } }>();
    const page = path.replace('/api/', '/plain/');
    const { client } = board.editor;
    const form = { csrf: await csrfOn(client, page), ...fields };
    return () => client.post(`${page}/wishes/${asked.result.extensionId}/${verb}`, { form });
  };

/** Sends a reader's form on a published article. */
const asReader =
  (form: string): Sample =>
  async ({ board }) => {
    const path = await board.published();
    const { slug } = ok(await board.editor.client.get(path)).json<{ slug: string }>();
    const fields = { message: 'The second sentence is wrong.' };
    return () => board.app.anonymous().post(`/articles/${slug}/${form}`, { form: fields });
  };

/** The forms of pages: the desk's and the readers'. */
export const PAGE_SAMPLES: Samples = {
  'POST /sign-in': async ({ board }) => {
    const user = await board.app.user({ roles: ['author'] });
    const code = await board.app.code(user);
    const form = { username: user.username, password: TEST_PASSWORD, code };
    return () => board.app.anonymous().post('/sign-in', { form });
  },
  'POST /plain/sign-out': async ({ board }) => {
    const client = await board.app.signedIn('author');
    const csrf = await csrfOn(client, '/plain');
    return () => client.post('/plain/sign-out', { form: { csrf } });
  },
  'POST /plain/articles/:id/accept': onDesk(
    'accept',
    (board) => board.invited(),
    async () => ({ disclosure: 'none', confidentiality: 'yes' }),
  ),
  'POST /plain/articles/:id/decline': onDesk(
    'decline',
    (board) => board.invited(),
    async () => ({ because: 'time', reason: '' }),
  ),
  'POST /plain/articles/:id/sign': onDesk(
    'sign',
    (board) => board.inReview(),
    (board, path) => board.signing(board.reviewers[0], path),
  ),
  'POST /plain/articles/:id/date': onDesk(
    'date',
    (board) => board.inReview(),
    async () => ({ dueOn: '2099-01-01', reason: 'I am on leave until then.' }),
  ),
  'POST /plain/articles/:id/hand-over': onDesk(
    'hand-over',
    (board) => board.invited(),
    async () => ({ to: '', reason: 'A colleague knows more about colds.' }),
  ),
  'POST /plain/articles/:id/confirm': onDesk(
    'confirm',
    (board) => board.published(),
    async (board, path) => {
      const { digest, password, code } = await board.signing(board.reviewers[0], path);
      return { digest: digest ?? '', password: password ?? '', code: code ?? '' };
    },
  ),
  'POST /plain/articles/:id/wishes/:extensionId/grant': onWish('grant', {}),
  'POST /plain/articles/:id/wishes/:extensionId/refuse': onWish('refuse', {
    reason: 'The text has to go out in May.',
  }),
  'POST /plain/articles/:id/line': async ({ board }) => {
    const page = (await board.invited()).replace('/api/', '/plain/');
    const { id } = await board.app.user({ roles: ['reviewer'] });
    const { client } = board.editor;
    const form = { csrf: await csrfOn(client, page), 'place-1': id };
    return () => client.post(`${page}/line`, { form });
  },
  'POST /plain/articles/:id/invite': async ({ board }) => {
    const path = await board.submitted();
    const page = path.replace('/api/', '/plain/');
    const { client } = board.editor;
    const { version } = await board.now(path);
    const form = { version: String(version), act: 'open-round' };
    const asked = { csrf: await csrfOn(client, page), 'ask-1': board.reviewers[0].user.id };
    return () => client.post(`${page}/invite`, { form: { ...form, ...asked } });
  },
  'POST /articles/:slug/report': asReader('report'),
  'POST /articles/:slug/question': asReader('question'),
};

/** The choice is a cookie of the reader. */
export const AUDIENCE_SAMPLE: Samples = {
  'POST /articles/:slug/audience': async ({ board }) => {
    const path = await board.published();
    const { slug } = ok(await board.editor.client.get(path)).json<{ slug: string }>();
    const form = { audience: 'patient' };
    return () => board.app.anonymous().post(`/articles/${slug}/audience`, { form });
  },
};
