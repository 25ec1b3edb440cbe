import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEventRow, DisclosureRow, SignatureRow } from '#libs/persistence';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  NOTHING_TO_DISCLOSE,
  ok,
} from '../../testing/a-board-over-http.js';

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());

const path = '/api/me/disclosures';
const [first, ...others] = NOTHING_TO_DISCLOSE;
const A_GRANT = [
  {
    item: first?.item,
    none: false,
    entries: [{ entity: 'Example Foundation', payee: 'institution' }],
  },
  ...others,
];

describe('a disclosure of interests over HTTP', () => {
  it('is filed for a year with one event, and a change is a new one', async () => {
    const { client, user } = board.author;
    const filed = await client.post(path, { body: { items: NOTHING_TO_DISCLOSE } });
    expect([filed.statusCode, filed.json()]).toEqual([
      201,
      {
        ...{ id: expect.any(String), number: 1, validUntil: '2027-04-07' },
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      },
    ]);
    ok(await client.post(path, { body: { items: A_GRANT } }));
    const { items } = ok(await client.get(path)).json<{ items: object[] }>();
    expect(items).toMatchObject([
      { number: 2, summary: 'Support for the present work: Example Foundation' },
      { number: 1, summary: 'None declared' },
    ]);
    const events = await board.app.db.reader.find(AuditEventRow, {
      ...{ actorId: user.id, action: 'disclosure.filed' },
    });
    expect(events).toHaveLength(2);
  });

  it('gives the first result to a repeated request', async () => {
    const { client } = board.editor;
    const request = {
      body: { items: NOTHING_TO_DISCLOSE },
      headers: { 'idempotency-key': 'file-once' },
    };
    const answer = ok(await client.post(path, request));
    expect(ok(await client.post(path, request)).json()).toEqual(answer.json());
    expect(ok(await client.get(path)).json<{ items: object[] }>().items).toHaveLength(1);
  });

  it.each([
    ['an item too few', NOTHING_TO_DISCLOSE.slice(1)],
    ['an item twice', [...NOTHING_TO_DISCLOSE.slice(1), NOTHING_TO_DISCLOSE[1]]],
    ['fourteen items', [...NOTHING_TO_DISCLOSE, NOTHING_TO_DISCLOSE[0]]],
    ['an item nobody knows', [...NOTHING_TO_DISCLOSE.slice(1), { ...first, item: 'lottery' }]],
    ['neither none nor an entry', [{ ...first, none: false }, ...others]],
    ['none and an entry', [{ ...A_GRANT[0], none: true }, ...others]],
    ['no list', 'none'],
  ])('refuses %s and files nothing', async (_, items) => {
    const answer = await board.reviewers[0].client.post(path, { body: { items } });
    expect(answer.statusCode).toBe(422);
    const personId = board.reviewers[0].user.id;
    expect(await board.app.db.reader.find(DisclosureRow, { personId })).toEqual([]);
  });

  it('is pinned by the next signature when it is renewed after acceptance', async () => {
    const article = await board.inReview();
    const [reviewer] = board.reviewers;
    const filed = await reviewer.client.post(path, { body: { items: A_GRANT } });
    const { id, digest } = ok(filed).json<{ id: string; digest: string }>();
    ok(await board.sign(reviewer, article));
    const signature = await board.app.db.reader.findOne(SignatureRow, {
      signerId: reviewer.user.id,
    });
    expect(signature?.disclosureId).toBe(id);
    expect(JSON.parse(signature?.statement ?? '{}')).toMatchObject({ disclosureRev: digest });
  });
});
