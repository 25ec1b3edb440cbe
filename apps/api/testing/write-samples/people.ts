import { Secret } from 'otpauth';
import { SignInLinks, linkPath } from '../../src/identity/sign-in-links.js';
import { codeOf, stepAt } from '../../src/identity/totp.js';
import { systemContext } from '#libs/persistence';
import { type Member, ok } from '../a-board-over-http.js';
import { seatOf, taskLink } from '../task-link.js';
import { TEST_PASSWORD } from '../index.js';
import { type FullBoard, type Samples } from './sample.js';

const REASON = { reason: 'Joins the editorial board in spring.' };

async function somebody({ board }: FullBoard, isEnrolled = true): Promise<Member> {
  const user = await board.app.user({ roles: ['author'], isEnrolled });
  return { user, client: isEnrolled ? await board.app.signedIn(user) : board.app.anonymous() };
}

async function proof({ board }: FullBoard, { user }: Member): Promise<Record<string, string>> {
  return { password: TEST_PASSWORD, code: await board.app.code(user) };
}

/** What people do with their own session and what proves them. */
export const OWN_SAMPLES: Samples = {
  'POST /api/session': async (full) => {
    const { user } = await somebody(full);
    const body = { username: user.username, ...(await proof(full, { user } as Member)) };
    return () => full.board.app.anonymous().post('/api/session', { body });
  },
  'DELETE /api/session': async (full) => {
    const { client } = await somebody(full);
    return () => client.delete('/api/session');
  },
  'POST /sign-in/:token': async (full) => {
    const { user } = await somebody(full);
    const links = full.board.app.app.get(SignInLinks);
    const path = linkPath(
      await links.issue(systemContext('test', 'test', 'test'), {
        purpose: 'sign-in',
        userId: user.id,
      }),
    );
    return () => full.board.app.anonymous().post(path, { form: {} });
  },
  'POST /tasks/:token': async ({ board }) => {
    const path = await taskLink(board, await board.invited());
    return () => board.app.anonymous().post(path, { form: {} });
  },
  'PATCH /api/me': async (full) => {
    const { client } = await somebody(full);
    return () => client.patch('/api/me', { body: { credentials: 'MD, PhD' }, version: 1 });
  },
  'POST /api/me/password': async (full) => {
    const member = await somebody(full);
    const body = { ...(await proof(full, member)), newPassword: 'copper kettle drifting 42' };
    return () => member.client.post('/api/me/password', { body });
  },
  'POST /api/me/totp/confirm': async (full) => {
    const member = await somebody(full);
    const offer = ok(await member.client.post('/api/me/totp', { body: await proof(full, member) }));
    const { pending, secret } = offer.json<{ pending: string; secret: string }>();
    const { clock } = full.board.app;
    clock.advance(30_000);
    const code = codeOf(Secret.fromBase32(secret).bytes, stepAt(clock.now()));
    return () => member.client.post('/api/me/totp/confirm', { body: { pending, code } });
  },
  'POST /api/me/recovery-codes': async (full) => {
    const member = await somebody(full);
    const body = await proof(full, member);
    return () => member.client.post('/api/me/recovery-codes', { body });
  },
  'DELETE /api/me/sessions/:sessionId': async (full) => {
    const { user, client } = await somebody(full);
    await full.board.app.signedIn(user);
    const { items } = ok(await client.get('/api/me/sessions')).json<{
      items: { id: string; isCurrent: boolean }[];
    }>();
    const other = items.find(({ isCurrent }) => !isCurrent)?.id ?? '';
    return () => client.delete(`/api/me/sessions/${other}`);
  },
};

/** The new seed travels sealed in the answer and is kept with its confirmation. */
export const OFFER_SAMPLE: Samples = {
  'POST /api/me/totp': async (full) => {
    const member = await somebody(full);
    const body = await proof(full, member);
    return () => member.client.post('/api/me/totp', { body });
  },
};

/** What administrators do with accounts and roles. */
export const PEOPLE_SAMPLES: Samples = {
  'POST /api/users': async ({ administrator }) => {
    const body = { username: 'zoe', email: 'zoe@example.org', name: 'Zoë Ångström' };
    return () => administrator.client.post('/api/users', { body });
  },
  'PATCH /api/users/:userId': async (full) => {
    const { id } = (await somebody(full)).user;
    const body = { name: 'Another Name' };
    return () => full.administrator.client.patch(`/api/users/${id}`, { body, version: 1 });
  },
  'POST /api/users/:userId/disable': async (full) => {
    const { id } = (await somebody(full)).user;
    const url = `/api/users/${id}/disable`;
    return () => full.administrator.client.post(url, { body: REASON, version: 1 });
  },
  'POST /api/users/:userId/reassign': async ({ board }) => {
    const path = await board.invited();
    const from = board.reviewers[0].user.id;
    const { id: toUserId } = await board.app.user({ roles: ['reviewer'] });
    const id = await seatOf(board, path);
    const body = { items: [{ kind: 'seat', id, toUserId }], ...REASON };
    return () => board.editor.client.post(`/api/users/${from}/reassign`, { body });
  },
  'POST /api/users/:userId/enable': async (full) => {
    const { id } = (await somebody(full)).user;
    const url = `/api/users/${id}`;
    const { client } = full.administrator;
    ok(await client.post(`${url}/disable`, { body: REASON, version: 1 }));
    return () => client.post(`${url}/enable`, { body: REASON, version: 2 });
  },
  'POST /api/users/:userId/links': async (full) => {
    const { id } = (await somebody(full, false)).user;
    return () => full.administrator.client.post(`/api/users/${id}/links`);
  },
  'POST /api/users/:userId/roles': async (full) => {
    const { id } = (await somebody(full)).user;
    const body = { role: 'editor', ...REASON };
    return () => full.administrator.client.post(`/api/users/${id}/roles`, { body });
  },
  'DELETE /api/users/:userId/roles/:role': async (full) => {
    const { id } = (await somebody(full)).user;
    const url = `/api/users/${id}/roles/author`;
    return () => full.administrator.client.delete(url, { body: REASON });
  },
};
