import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  type Member,
  ok,
} from '../../testing/a-board-over-http.js';
import { taskLink } from '../../testing/task-link.js';

/** What a stream has said so far, as `event data` lines. */
interface Stream {
  readonly heard: string[];
  /** Waits until something that fits was heard. */
  readonly hears: (what: string | RegExp) => Promise<void>;
  readonly isOver: () => boolean;
  readonly close: () => void;
}

describe('what others do, as it happens', () => {
  let board: BoardOverHttp;
  let origin: string;
  const open: Stream[] = [];

  beforeAll(async () => {
    board = await aBoardOverHttp();
    await board.app.app.listen(0, '127.0.0.1');
    const { port } = board.app.app.getHttpServer().address() as AddressInfo;
    origin = `http://127.0.0.1:${port}`;
  });

  afterAll(async () => {
    for (const stream of open) stream.close();
    await board.app.close();
  });

  async function listen(cookie: string | undefined, article = ''): Promise<Stream> {
    const stop = new AbortController();
    const url = `${origin}/api/live${article && `?article=${article}`}`;
    const answer = await fetch(url, { headers: { cookie: cookie ?? '' }, signal: stop.signal });
    if (!answer.ok || !answer.body) throw new Error(`Not heard: ${answer.status}`);
    const heard: string[] = [];
    let isOver = false;
    const read = async (): Promise<void> => {
      const decoder = new TextDecoder();
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>)
        for (const [, event, data] of decoder.decode(chunk).matchAll(/event: (.*)\ndata: (.*)/g))
          heard.push(`${event} ${data}`);
    };
    void read()
      .catch(() => undefined)
      .finally(() => (isOver = true));
    const fits = (what: string | RegExp) => (line: string) =>
      typeof what === 'string' ? line === what : what.test(line);
    const stream: Stream = {
      heard,
      hears: async (what) => {
        while (!heard.some(fits(what))) await new Promise((done) => setTimeout(done, 50));
      },
      isOver: () => isOver,
      close: () => stop.abort(),
    };
    open.push(stream);
    return stream;
  }

  const listenAs = (who: Member, article?: string): Promise<Stream> =>
    listen(who.client.cookie, article);
  const idOf = (path: string): string => path.split('/').at(-1) ?? '';

  it('tells what changed to those who may see it, and to nobody else', async () => {
    const path = await board.inReview();
    const other = await board.draft();
    const [reviewer] = board.reviewers;
    const streams = await Promise.all([listenAs(board.editor), listenAs(reviewer)]);
    ok(await board.act(board.author, other, 'submit'));
    ok(await board.sign(board.reviewers[1], path));
    await Promise.all(streams.map((it) => it.hears(`changed {"articleId":"${idOf(path)}"}`)));
    expect(streams[0]?.heard).toContain(`changed {"articleId":"${idOf(other)}"}`);
    expect(streams[1]?.heard.filter((line) => line.includes(idOf(other)))).toEqual([]);
  });

  it('tells who else has the same article open, and when they leave', async () => {
    const path = await board.inReview();
    const editor = await listenAs(board.editor, idOf(path));
    const reviewer = await listenAs(board.reviewers[0], idOf(path));
    const { name } = board.reviewers[0].user;
    await editor.hears(new RegExp(`^present .*${name}`));
    await reviewer.hears(new RegExp(`^present .*${board.editor.user.name}`));
    reviewer.close();
    await editor.hears('present {"people":[]}');
  });

  it('lets nobody listen to an article that they may not see', async () => {
    const draft = await board.draft();
    const cookie = board.reviewers[0].client.cookie ?? '';
    const answer = await fetch(`${origin}/api/live?article=${idOf(draft)}`, {
      headers: { cookie },
    });
    expect(answer.status).toBe(404);
    expect((await fetch(`${origin}/api/live`)).status).toBe(401);
  });

  it('keeps the session of one task to its article', async () => {
    const path = await board.inReview();
    const other = await board.inReview();
    const client = board.app.anonymous();
    await client.post(await taskLink(board, path), { form: {} });
    const stream = await listen(client.cookie);
    ok(await board.sign(board.reviewers[1], other));
    ok(await board.sign(board.reviewers[1], path));
    await stream.hears(`changed {"articleId":"${idOf(path)}"}`);
    expect(stream.heard.filter((line) => line.includes(idOf(other)))).toEqual([]);
  });

  it('ends within seconds of the session (SEC-21)', async () => {
    const user = await board.app.user({ roles: ['editor'] });
    const client = await board.app.signedIn(user);
    const stream = await listen(client.cookie);
    const answer = await client.delete('/api/session');
    expect(answer.statusCode).toBe(204);
    await stream.hears('ended {}');
    while (!stream.isOver()) await new Promise((done) => setTimeout(done, 50));
  });
});
