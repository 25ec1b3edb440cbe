import { type AddressInfo } from 'node:net';
import { aBoardOverHttp, ok } from '../../../testing/a-board-over-http.js';
import { ROLES } from '#libs/lifecycle';
import { taskLink } from '../../../testing/task-link.js';
import { deskPath } from './desk-visitor.js';

const TEXT = `## From the research

Rest helps most people recover from a mild cold in ten days [@rest].

| Remedy | People in the trials | Days until well, on average | Certainty of the evidence |
| --- | --- | --- | --- |
| Rest | 1,204 | 9.5 | moderate |
| Hydroxypropylmethylcellulose | 88 | 9.9 | very low |

## Key points

- Drink when you are thirsty.
`;

export interface ServedPage {
  readonly path: string;
  readonly cookie?: string | undefined;
}

export type ServedDesk = Awaited<ReturnType<typeof servedDesk>>;

/** The real application on a loopback port, with pages in the condition that has most on them. */
export async function servedDesk() {
  const board = await aBoardOverHttp();
  const { app, editor, reviewers } = board;
  const [first, second] = reviewers;
  const bodies = { clinician: TEXT, patient: 'Rest, and drink when you are thirsty [@rest].' };
  const invited = await board.invited({ title: 'Does honey help children with a cough at night?' });
  const reading = await board.inReview({ bodies });
  const { text } = ok(
    await editor.client.get(`${reading}/revisions/1/rendered?audience=clinician`),
  ).json<{ text: string }>();
  const start = text.indexOf('ten days');
  const mark = {
    ...{ audience: 'clinician', exact: 'ten days', start, end: start + 8 },
    ...{ prefix: text.slice(start - 10, start), suffix: text.slice(start + 8, start + 20) },
    ...{ severity: 'required', body: 'Say that this is an average.' },
  };
  ok(await first.client.post(`${reading}/annotations`, { body: mark }));
  ok(await board.sign(second, reading));
  const wish = { dueOn: '2026-05-20', reason: 'I am away until the end of the month.' };
  ok(await first.client.post(`${reading}/extension-requests`, { body: wish }));
  const alternate = await app.user({ roles: ['reviewer'], name: 'Alma Wartet' });
  const line = { alternateIds: [alternate.id] };
  ok(await editor.client.put(`${reading}/alternates`, { body: line }));
  const declined = await board.invited({ title: 'Does steam help with a cold?' });
  ok(await first.client.post(`${declined}/decline`, { body: { because: 'time' } }));
  const scoped = app.anonymous();
  await scoped.post(await taskLink(board, invited), { form: {} });
  const published = await board.published({ title: 'Does sleep help with a cold?', bodies });
  const everybody = await app.signedIn(await app.user({ roles: [...ROLES], name: 'Vera Alt' }));
  const newcomer = await app.signedIn(await app.user({}));
  await app.app.listen(0, '127.0.0.1');
  const { port } = app.app.getHttpServer().address() as AddressInfo;
  const at = (path: string, cookie: string | undefined): ServedPage => ({ path, cookie });
  return {
    origin: `http://127.0.0.1:${port}`,
    pages: {
      'sign-in': at('/sign-in', undefined),
      reviewer: at('/plain', first.client.cookie),
      everybody: at('/plain', everybody.cookie),
      newcomer: at('/plain', newcomer.cookie),
      invitation: at(deskPath(invited), first.client.cookie),
      article: at(deskPath(reading), editor.client.cookie),
      'own-review': at(deskPath(reading), first.client.cookie),
      confirm: at(`${deskPath(published)}/confirm`, first.client.cookie),
      task: at(await taskLink(board, invited), undefined),
      'task-of-another': at(await taskLink(board, invited), editor.client.cookie),
      'task-declined': at(await taskLink(board, declined), undefined),
      'task-forged': at('/tasks/x', undefined),
      'desk-of-a-link': at('/plain', scoped.cookie),
      sign: at(`${deskPath(reading)}/sign`, first.client.cookie),
      chase: at('/plain/chase', editor.client.cookie),
      reminders: at('/plain/reminders', first.client.cookie),
      'reminders-past': at('/plain/reminders?which=past', first.client.cookie),
      preferences: at('/plain/preferences', first.client.cookie),
    },
    close: () => app.close(),
  };
}
