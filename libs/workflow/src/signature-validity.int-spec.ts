import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { type Envelope, signEnvelope } from '#libs/audit';
import { ArticleRow, RevisionRow, SignatureRow } from '#libs/persistence';
import { forge } from '#testing/persistence';
import { aBoard, type Board, CONTENT } from '../testing/index.js';
import { openKeys } from './keys.js';
import { isSignatureIntact } from './signature-validity.js';
import { signaturesOf } from './signatures-of.js';
import { STATEMENT_TYPE } from './signing-statement.js';

let board: Board;
beforeAll(async () => {
  board = await aBoard();
});
afterAll(() => board.test.drop());

/** An article that both have signed and nobody has approved yet. */
async function signed(): Promise<{ id: string; row: SignatureRow }> {
  const id = await board.anArticle();
  await board.toReview(id);
  await board.sign('rolf', id);
  await board.sign('runa', id);
  const row = await board.test.db.reader.findOne(SignatureRow, { articleId: id, signerId: 'rolf' });
  return { id, row: row! };
}

const holds = (row: SignatureRow, revision = 1, keys = board.keys): boolean =>
  isSignatureIntact(row, revision, keys);

/** Every path to a plain value in a statement. */
function pathsOf(value: object, above: string[] = []): string[][] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null
      ? pathsOf(inner, [...above, name])
      : [[...above, name]],
  );
}

function spoiled(statement: string, path: readonly string[]): string {
  const copy = JSON.parse(statement) as Record<string, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
  const name = path.at(-1)!;
  const old = holder[name];
  holder[name] = typeof old === 'number' ? old + 1 : `${String(old)}x`;
  return JSON.stringify(copy);
}

describe('a signature', () => {
  it('no longer holds after a change of any part of its statement', async () => {
    const { row } = await signed();
    expect(holds(row)).toBe(true);
    const paths = pathsOf(JSON.parse(row.statement) as object);
    expect(paths.length).toBeGreaterThan(17);
    for (const path of paths) {
      const statement = spoiled(row.statement, path);
      expect([path, holds({ ...row, statement })]).toEqual([path, false]);
    }
  });

  it('no longer holds after a change of any character of statement or seal', async () => {
    const { row } = await signed();
    const other = (text: string, at: number): string =>
      `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
    for (let at = 0; at < row.statement.length; at += 1)
      expect(holds({ ...row, statement: other(row.statement, at) })).toBe(false);
    const seal = JSON.parse(row.seal) as Envelope;
    for (let at = 0; at < seal.payload.length; at += 7) {
      const payload = other(seal.payload, at);
      expect(holds({ ...row, seal: JSON.stringify({ ...seal, payload }) })).toBe(false);
    }
    const [{ keyid, sig }] = seal.signatures as [{ keyid: string; sig: string }];
    // The last characters of base64 carry bits that decode to nothing.
    for (let at = 0; at < sig.length - 3; at += 1) {
      const signatures = [{ keyid, sig: other(sig, at) }];
      expect(holds({ ...row, seal: JSON.stringify({ ...seal, signatures }) })).toBe(false);
    }
  });

  it.each([
    ['digest', 'sha256:00'],
    ['signerId', 'runa'],
    ['meaning', 'review'],
    ['articleId', 'another'],
    ['id', 'another'],
  ] as const)('no longer holds when its column %s says something else', async (column, value) => {
    const { row } = await signed();
    expect(holds({ ...row, [column]: value })).toBe(false);
  });

  it('cannot be moved to another article, revision, person or instance (SIG-7)', async () => {
    const [{ row }, other] = [await signed(), await signed()];
    expect(holds({ ...row, articleId: other.id, revisionId: other.row.revisionId })).toBe(false);
    expect(holds(row, 2)).toBe(false);
    expect(holds({ ...row, signerId: 'cleo' })).toBe(false);
    const { dir } = board.test;
    // Another origin with another key, and even the stolen key under another origin.
    expect(holds(row, 1, openKeys(join(dir, 'other'), 'other.example/board'))).toBe(false);
    expect(holds(row, 1, openKeys(join(dir, 'keys'), 'other.example/board'))).toBe(false);
    expect(holds(row, 1, openKeys(join(dir, 'third'), 'test.example/board'))).toBe(false);
  });

  it('does not hold for another person although the server’s key sealed it anew', async () => {
    const { row } = await signed();
    const seal = JSON.stringify(signEnvelope(STATEMENT_TYPE, row.statement, board.keys.log));
    expect(holds({ ...row, seal })).toBe(true);
    expect(holds({ ...row, seal, signerId: 'cleo' })).toBe(false);
    const typed = JSON.stringify(signEnvelope('text/plain', row.statement, board.keys.log));
    expect(holds({ ...row, seal: typed })).toBe(false);
  });
});

describe('a text that was changed behind the back of the server', () => {
  const changes: [string, object][] = [
    ['title', { ...CONTENT, title: `${CONTENT.title} ` }],
    ['body', { ...CONTENT, bodies: { clinician: `${CONTENT.bodies.clinician}.` } }],
    ['second body', { ...CONTENT, bodies: { ...CONTENT.bodies, patient: 'Rest.' } }],
    ['reference', { ...CONTENT, references: [{ ...CONTENT.references[0], DOI: '10.1000/resT' }] }],
    ['disclosed funding', { ...CONTENT, statement: { funding: 'A maker of beds' } }],
    ['picture', { ...CONTENT, mediaDigests: [`sha256:${'0'.repeat(64)}`] }],
  ];

  it.each(changes)('is not approved and not published on a changed %s', async (_, content) => {
    const { id } = await signed();
    const { db } = board.test;
    const article = (await db.reader.findOne(ArticleRow, { id }))!;
    const revision = (await db.reader.findOne(RevisionRow, { id: article.currentRevisionId }))!;
    const write = (text: string): Promise<unknown> =>
      forge(db, 'revisions', [
        `UPDATE revisions SET content = '${text.replaceAll("'", "''")}' WHERE id = '${revision.id}'`,
      ]);
    const stale = { refusal: { code: 'stale-digest' } };

    await write(JSON.stringify(content));
    const closed = (await board.workflow.gates(db.reader, id)).filter(({ isPassed }) => !isPassed);
    expect(closed.length).toBeGreaterThan(0);
    await expect(board.as('edda', id, { name: 'approve' })).rejects.toMatchObject({
      refusal: { code: expect.stringMatching(/^(stale-digest|quorum-not-reached)$/) },
    });

    await write(revision.content);
    await board.as('edda', id, { name: 'approve' });
    await write(JSON.stringify(content));
    const publish = { name: 'publish', digest: revision.digest ?? '' } as const;
    await expect(board.as('edda', id, publish)).rejects.toMatchObject(stale);
    expect(await db.reader.findOne(ArticleRow, { id })).toMatchObject({ state: 'approved' });

    await write(revision.content);
    await board.as('edda', id, publish);
    expect(await db.reader.findOne(ArticleRow, { id })).toMatchObject({ state: 'published' });
  });
});

describe('signatures at the moment of publication', () => {
  it('are all of distinct people and all valid, each with its own nonce', async () => {
    const { row } = await signed();
    const revision = { id: row.revisionId, number: 1 };
    const found = await signaturesOf(board.test.db.reader, revision, board.keys, board.clock.now());
    expect(found.map(({ isValid, signerId }) => [isValid, signerId])).toEqual([
      [true, 'rolf'],
      [true, 'runa'],
    ]);
    const nonces = found.map(({ statement }) => (JSON.parse(statement) as { nonce: string }).nonce);
    expect(new Set(nonces).size).toBe(2);
  });
});
