import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { taskToken } from '#libs/workflow';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  type Member,
  NOTHING_TO_DISCLOSE,
  ok,
} from '../../testing/a-board-over-http.js';
import { seatOf, taskLink } from '../../testing/task-link.js';
import { KEYS } from '../http/tokens.js';
import { cameIn, said, stored } from './testing/link-visitor.js';

let board: BoardOverHttp;
let reviewer: Member;
beforeAll(async () => {
  board = await aBoardOverHttp();
  reviewer = board.reviewers[0];
});
afterAll(() => board.app.close());
beforeEach(() => board.app.clock.advance(60_000));

async function eventsOf(action: string): Promise<string[]> {
  const sql = 'SELECT event AS "event" FROM audit_events WHERE action = $1 ORDER BY seq';
  return (await board.app.db.reader.query<{ event: string }>(sql, [action])).map((it) => it.event);
}

describe('the personal link of a task', () => {
  it('says whose task it is, what is asked and by when, with one button', async () => {
    const path = await board.invited({ title: 'Does <b>rest</b> help?' });
    const link = await taskLink(board, path);
    const page = await board.app.anonymous().get(link);
    expect(page.statusCode).toBe(200);
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
    });
    expect(said(page)).toContain(`For ${reviewer.user.name}`);
    expect(said(page)).toContain('Does &lt;b&gt;rest&lt;/b&gt; help?');
    expect(said(page)).toMatch(/Answer by \d+ April 2026 \(Europe\/Berlin\)/);
    expect(page.body.match(/<button/g)).toHaveLength(1);
    expect(page.body).not.toContain('Rest helps most people');
  });

  it('changes nothing when it is opened, by GET or HEAD, whoever follows every link of the mail', async () => {
    const path = await board.invited();
    const link = await taskLink(board, path);
    const scanner = board.app.anonymous();
    const before = await stored(board, ['throttles']);
    for (const next of ['', '?next=date', '?next=decline', '?next=hand-over'])
      for (const method of ['GET', 'HEAD'] as const) {
        const answer = await scanner.send(method, link + next);
        expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([200, undefined]);
        // What stands on the page is followed too.
        for (const [, href = ''] of answer.body.matchAll(/href="(\/[^"]*)"/g))
          await scanner.get(href);
      }
    expect(await stored(board, ['throttles'])).toEqual(before);
    const rows = await board.app.db.reader.query(
      'SELECT state AS "state" FROM assignments WHERE id = $1',
      [await seatOf(board, path)],
    );
    expect(rows).toEqual([{ state: 'invited' }]);
  });

  it('opens the article as often as wanted while the task lasts, at the form that was meant', async () => {
    const path = await board.invited();
    const link = await taskLink(board, path);
    const desk = path.replace('/api/', '/desk/');
    for (const [next, anchor] of [
      ['', ''],
      ['?next=date', '#date'],
      ['?next=decline', '#decline'],
      ['?next=hand-over', '#hand-over'],
      ['?next=//evil.example', ''],
    ]) {
      const answer = await board.app.anonymous().post(`${link}${next}`, { form: {} });
      expect([answer.statusCode, answer.headers['location']]).toEqual([303, `${desk}${anchor}`]);
    }
    const client = await cameIn(board, link);
    ok(
      await client.post(`${path}/accept`, {
        body: { confidentiality: true, disclosure: NOTHING_TO_DISCLOSE },
      }),
    );
    ok(await client.delete('/api/session'));
    expect((await client.get(path)).statusCode).toBe(401);
    const later = await cameIn(board, link);
    expect((await later.get(path)).statusCode).toBe(200);
    const plain = path.replace('/api/', '/plain/');
    expect(said(await later.get(plain))).toContain('The text as readers will see it');
  });

  it('leaves its use and its session in the log, and its secret nowhere', async () => {
    const path = await board.invited();
    const link = await taskLink(board, path);
    await cameIn(board, link);
    const used = (await eventsOf('sign-in-link.used')).at(-1) ?? '';
    expect(JSON.parse(used)).toMatchObject({
      actor: { id: reviewer.user.id },
      object: { type: 'assignment', id: await seatOf(board, path) },
      why: { code: 'task' },
    });
    expect(JSON.parse((await eventsOf('session.started')).at(-1) ?? '')).toMatchObject({
      why: { code: 'link' },
    });
    const token = link.split('/')[2] ?? '-';
    expect(JSON.stringify(await stored(board))).not.toContain(token);
  });

  it('is not opened from another site', async () => {
    const link = await taskLink(board, await board.invited());
    const before = await stored(board);
    const headers = { origin: 'https://evil.example' };
    const answer = await board.app.anonymous().post(link, { form: {}, headers });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, undefined]);
    expect(await stored(board)).toEqual(before);
  });

  it('is opened a few times a minute and not without end', async () => {
    const link = await taskLink(board, await board.invited());
    const client = board.app.anonymous();
    const answers: number[] = [];
    for (let at = 0; at < 31; at += 1)
      answers.push((await client.post(link, { form: { instead: 'no' } })).statusCode);
    expect(answers.at(-1)).toBe(429);
  });
});

describe('a link that is none of ours', () => {
  it('tells nothing, changes nothing and opens nothing, forged or cut off', async () => {
    const path = await board.invited();
    const link = await taskLink(board, path);
    const seat = await seatOf(board, path);
    const forged = [
      link.slice(0, -1),
      link.slice(0, 50),
      `${link}A`,
      `/tasks/${Buffer.from(seat + 'x'.repeat(32)).toString('base64url')}`,
      `/tasks/${seat}`,
      '/tasks/x',
      '/tasks/%27%3B--',
    ];
    const before = await stored(board);
    const pages = new Set<string>();
    for (const url of forged) {
      const page = await board.app.anonymous().get(url);
      expect(page.statusCode).toBe(404);
      pages.add(page.body);
      for (const form of [{ ask: '' }, { ask: 'again' }]) {
        const post = await board.app.anonymous().post(url, { form });
        expect([post.statusCode, post.headers['set-cookie']]).toEqual([404, undefined]);
      }
    }
    expect(pages.size).toBe(1);
    const [page = ''] = pages;
    expect(page).toContain('This link is not complete');
    for (const secret of [reviewer.user.name, board.editor.user.name, 'Does rest help'])
      expect(page).not.toContain(secret);
    expect(await stored(board)).toEqual(before);
  });

  it('says so when what it was about is gone', async () => {
    const token = taskToken(board.app.app.get(KEYS), '0190a0b0-0000-7000-8000-000000000000');
    const page = await board.app.anonymous().get(`/tasks/${token}`);
    expect([page.statusCode, said(page).includes('no longer here')]).toEqual([410, true]);
  });
});
