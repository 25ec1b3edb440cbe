import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalize, type JsonValue, saltedDigest } from '#libs/audit';
import { type RevisionContent } from '#libs/content';
import { ArticleRow, AuditEventRow, LogReader, RevisionRow } from '#libs/persistence';
import { aBoard, type Board, CONTENT } from '../testing/index.js';
import { type Action } from './actions.js';
import { fieldsOf } from './effects/edit.js';

let board: Board;
beforeAll(async () => {
  board = await aBoard();
});
afterAll(() => board.test.drop());

interface Change {
  readonly path: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** Folds every change of an article from its first event on; each old value must be the present one. */
async function folded(articleId: string): Promise<Record<string, JsonValue>> {
  const { reader } = board.test.db;
  const log = new LogReader(reader);
  const rows = await reader.find(AuditEventRow, { articleId }, 'ORDER BY seq');
  const now = new Map<string, JsonValue>();
  for (const { seq, action, event } of rows) {
    if (action !== 'article.created' && action !== 'revision.edited') continue;
    const values = await log.values(seq);
    const { changes } = JSON.parse(event) as { changes: Change[] };
    for (const change of changes) {
      const of = (side: 'old' | 'new'): JsonValue | undefined => {
        const row = values.find((it) => it.path === change.path && it.side === side);
        // A digest stands in the event exactly where a value stands beside it, and is its digest.
        expect(row === undefined).toBe(change[side] === null);
        if (!row) return undefined;
        const value = JSON.parse(row.value) as JsonValue;
        expect(saltedDigest(Buffer.from(row.salt, 'base64'), value)).toBe(change[side]);
        return value;
      };
      expect(now.get(change.path)).toEqual(of('old'));
      const next = of('new');
      if (next === undefined) now.delete(change.path);
      else now.set(change.path, next);
    }
  }
  return Object.fromEntries(now);
}

/** The same fields as they are stored now. */
async function present(articleId: string): Promise<Record<string, JsonValue>> {
  const { reader } = board.test.db;
  const article = (await reader.findOne(ArticleRow, { id: articleId }))!;
  const revision = (await reader.findOne(RevisionRow, { id: article.currentRevisionId }))!;
  const fields = { ...fieldsOf(revision), topics: article.topics, risk: article.risk };
  const created = { slug: article.slug, state: 'draft', authorId: article.authorId };
  return JSON.parse(JSON.stringify({ ...created, ...fields })) as Record<string, JsonValue>;
}

const text = fc.constantFrom('Rest helps [@rest].', 'Rest.', 'Two tablets.', 'é', 'e\u0301');
const content: fc.Arbitrary<RevisionContent> = fc.record(
  {
    title: fc.constantFrom('Does rest help?', 'Does sleep help?'),
    bodies: fc.oneof(fc.record({ clinician: text }), fc.record({ clinician: text, patient: text })),
    references: fc.subarray([...CONTENT.references, { id: 'b', type: 'book', title: 'B' }]),
    statement: fc.record({ funding: fc.constantFrom('', 'None.', 'A fund.') }),
  },
  { requiredKeys: ['title', 'bodies', 'references'] },
);
const edit: fc.Arbitrary<Action> = fc.record(
  {
    name: fc.constant('edit' as const),
    content,
    topics: fc.subarray(['colds', 'sleep', 'rest']),
    risk: fc.constantFrom('low' as const, 'standard' as const, 'high' as const),
    summary: fc.constantFrom('', 'A word was put right.'),
    changeClass: fc.constantFrom('substantive' as const, 'editorial' as const),
  },
  { requiredKeys: ['name'] },
);

describe('the trail of edits', () => {
  it('rebuilds the present row from the first event, for any edits of a draft', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const id = await board.anArticle();
        for (const one of edits) await board.as('ada', id, one);
        expect(canonicalize(await folded(id))).toBe(canonicalize(await present(id)));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('holds old and new of every field that one edit changed, and of no other', async () => {
    const id = await board.anArticle();
    await board.as('ada', id, {
      name: 'edit',
      content: { ...CONTENT, title: 'Does sleep help?', references: [] },
      topics: [],
      risk: 'high',
    });
    const [row] = await board.test.db.reader.find(AuditEventRow, {
      ...{ articleId: id, action: 'revision.edited' },
    });
    const values = await new LogReader(board.test.db.reader).values(row!.seq);
    const told = values.map(({ path, side, value }) => [path, side, JSON.parse(value) as unknown]);
    expect(told).toEqual([
      ['references', 'old', CONTENT.references],
      ['references', 'new', []],
      ['risk', 'old', 'standard'],
      ['risk', 'new', 'high'],
      ['title', 'old', CONTENT.title],
      ['title', 'new', 'Does sleep help?'],
      ['topics', 'old', ['colds']],
      ['topics', 'new', []],
    ]);
  });
});
