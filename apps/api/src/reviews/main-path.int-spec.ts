import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PublicationRow } from '#libs/persistence';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { aText } from '../../testing/a-text.js';

const EXACT = 'ten days';

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());

async function selectorIn(path: string, exact: string): Promise<object> {
  const { client } = board.reviewers[0];
  const answer = ok(await client.get(`${path}/revisions/1/rendered`));
  const { text } = answer.json<{ text: string }>();
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const [prefix, suffix] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 32)];
  return { audience: 'clinician', exact, prefix, suffix, start, end };
}

describe('the main path over HTTP', () => {
  it('goes from a draft over a round, changes and two signatures to publication', async () => {
    const { author, editor, reviewers } = board;
    const [first, second] = reviewers;
    const path = await board.inReview();
    const annotated = await first.client.post(`${path}/annotations`, {
      body: {
        ...(await selectorIn(path, EXACT)),
        severity: 'required',
        body: 'Say that this is an average.',
      },
    });
    const { annotationId } = ok(annotated).json<{ result: { annotationId: string } }>().result;
    const replied = await author.client.post(`${path}/annotations/${annotationId}/replies`, {
      body: { body: 'I will add “on average”.' },
    });
    expect(replied.statusCode).toBe(201);
    ok(
      await board.act(editor, path, 'request-changes', { reason: 'One required change is open.' }),
    );

    const { version } = await board.now(path);
    const saved = await author.client.put(`${path}/draft`, {
      body: aText({
        bodies: { clinician: 'On average, a mild cold with rest is over in ten days [@rest].' },
      }),
      version,
    });
    expect(ok(saved).json()).toMatchObject({ result: { revision: 2 } });
    ok(await board.act(author, path, 'submit', { summary: 'Says that it is an average.' }));

    const placed = ok(await editor.client.get(`${path}/annotations?revision=2`));
    expect(placed.json()).toMatchObject({
      revision: 2,
      items: [
        {
          id: annotationId,
          type: 'Annotation',
          revision: 1,
          severity: 'required',
          placement: { status: expect.stringMatching(/^(exact|moved)$/) },
          target: {
            selector: [
              { type: 'TextQuoteSelector', exact: EXACT },
              { type: 'TextPositionSelector' },
            ],
          },
          replies: [{ authorId: author.user.id }],
        },
      ],
    });
    const resolved = await first.client.post(`${path}/annotations/${annotationId}/resolve`, {
      body: { reason: 'The average is named now.' },
      version: 1,
    });
    expect([resolved.statusCode, resolved.headers['etag']]).toEqual([403, undefined]);

    const reviewerIds = reviewers.map(({ user }) => user.id);
    ok(await board.act(editor, path, 'rounds', { reviewerIds }));
    for (const reviewer of reviewers) ok(await board.accept(reviewer, path));
    const settled = await first.client.post(`${path}/annotations/${annotationId}/resolve`, {
      body: { reason: 'The average is named now.' },
      version: 1,
    });
    expect([settled.statusCode, settled.headers['etag']]).toEqual([200, '"2"']);

    for (const reviewer of [first, second]) ok(await board.sign(reviewer, path));
    const gates = ok(await editor.client.get(`${path}/gates`)).json<{ isPassed: boolean }[]>();
    expect(gates.every(({ isPassed }) => isPassed)).toBe(true);
    ok(await board.act(editor, path, 'approve'));
    const { digest } = await board.now(path);
    ok(await board.act(editor, path, 'publish', { digest }));
    expect(await board.now(path)).toMatchObject({ state: 'published', digest });

    const signatures = ok(await editor.client.get(`${path}/signatures`)).json<object[]>();
    expect(signatures).toHaveLength(2);
    expect(signatures[0]).toMatchObject({
      ...{ isValid: true, isOnCurrentText: true, digest, meaning: 'medical-approval' },
      manifestation: { name: first.user.name, username: first.user.username },
    });
  });

  it('shows the round with its seats, dates and zone, and the version of the policy', async () => {
    board.app.clock.advance(1000);
    const path = await board.invited();
    const rounds = ok(await board.editor.client.get(`${path}/rounds`));
    expect(rounds.json()).toMatchObject([
      {
        ...{ number: 1, revision: 1, policyVersion: 1, closedAt: null },
        seats: [
          { state: 'invited', respondBy: '2026-04-12', dueOn: null, tz: 'Europe/Berlin' },
          { state: 'invited' },
        ],
      },
    ]);
    const desk = ok(await board.reviewers[0].client.get('/api/my/assignments?limit=1'));
    expect(desk.json()).toMatchObject({
      items: [{ articleId: path.split('/')[3], state: 'invited', isRoundOpen: true }],
    });
  });

  it('publishes once when the last two sign at the same moment', async () => {
    const quick = await aBoardOverHttp({
      publishWhenSigned: true,
      quorum: { low: { approvals: 2 }, standard: { approvals: 2 }, high: { approvals: 2 } },
    });
    const path = await quick.inReview();
    const bodies = [];
    for (const reviewer of quick.reviewers)
      bodies.push({ reviewer, body: await quick.signing(reviewer, path) });
    // The codes were made for the same moment: nobody has signed in between.
    const answers = await Promise.all(
      bodies.map(({ reviewer, body }) => reviewer.client.post(`${path}/signatures`, { body })),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    const articleId = path.split('/')[3] ?? '';
    const publications = await quick.app.db.reader.find(PublicationRow, { articleId });
    expect(publications).toHaveLength(1);
    expect(await quick.now(path)).toMatchObject({ state: 'published' });
    await quick.app.close();
  });
});
