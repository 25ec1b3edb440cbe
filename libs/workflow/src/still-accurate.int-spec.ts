import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ArticleRow,
  AuditEventRow,
  PublicationRow,
  ReminderRow,
  RevisionRow,
  SignatureRow,
  UserRoleRow,
} from '#libs/persistence';
import { forge } from '#testing/persistence';
import { aBoard, type Board, BODY, CONTENT, NOTHING_TO_DISCLOSE } from '../testing/index.js';
import { fileDisclosure } from './file-disclosure.js';
import { policyInForce } from './policy-in-force.js';
import { isSignatureIntact } from './signature-validity.js';

const DAY_MS = 86_400_000;
const REASON = 'A trial it rests on was taken back.';
const code = (wanted: string): object => ({ refusal: { code: wanted } });

let board: Board;
beforeAll(async () => {
  board = await aBoard();
});
afterAll(() => board.test.drop());

async function published(): Promise<string> {
  const id = await board.anArticle();
  const digest = await board.toReview(id);
  await board.sign('rolf', id);
  await board.sign('runa', id);
  await board.as('edda', id, { name: 'approve' });
  await board.as('edda', id, { name: 'publish', digest });
  return id;
}

const article = async (id: string): Promise<ArticleRow> => {
  const row = await board.test.db.reader.findOne(ArticleRow, { id });
  if (!row) throw new Error('There is no such article.');
  return row;
};

const signatures = (articleId: string): Promise<SignatureRow[]> =>
  board.test.db.reader.find(SignatureRow, { articleId }, 'ORDER BY seq');

/** The author writes on; what readers have stays. */
const writeOn = (id: string): Promise<unknown> =>
  board.as('ada', id, {
    ...{ name: 'edit', content: { ...CONTENT, bodies: { clinician: `${BODY} Sleep too.` } } },
  });

describe('“still accurate”', () => {
  it('is a signature on the published digest outside any round, and says so', async () => {
    const id = await published();
    const before = await article(id);
    board.clock.advance(30 * DAY_MS);
    const { result, state } = await board.confirm('rolf', id);
    expect(state).toBe('published');
    const [first, , again] = await signatures(id);
    expect(again).toMatchObject({
      ...{ id: result['signatureId'], signerId: 'rolf', meaning: 'medical-approval' },
      ...{ roundId: null, digest: first?.digest, revisionId: before.publishedRevisionId },
    });
    expect(JSON.parse(again?.statement ?? '{}')).toMatchObject({
      ...{ occasion: 'still-accurate', meaning: 'medical-approval', policyRev: 1 },
      contentDigest: first?.digest,
    });
    expect(JSON.parse(first?.statement ?? '{}')).not.toHaveProperty('occasion');
    for (const row of await signatures(id))
      expect(isSignatureIntact(row, 1, board.keys)).toBe(true);
    // Nothing else moved: no publication, no version, no date of change.
    expect(await article(id)).toEqual(before);
    expect(await board.test.db.reader.find(PublicationRow, { articleId: id })).toHaveLength(1);
    const [news] = await board.test.db.reader.find(ReminderRow, {
      ...{ articleId: id, step: 'confirmed', recipientId: 'edda' },
    });
    expect(news?.variables).toMatchObject({ actor: 'Dr rolf' });
  });

  it('is possible while the next text is drafted, reviewed and waiting, on the public digest alone', async () => {
    const id = await published();
    const digest = (await signatures(id))[0]?.digest;
    await writeOn(id);
    await board.confirm('rolf', id);
    await board.toReview(id);
    await board.confirm('runa', id);
    const draft = await board.digestOf(id);
    await expect(board.confirm('rolf', id, draft)).rejects.toMatchObject(code('stale-digest'));
    expect((await signatures(id)).map((it) => it.digest)).toEqual(Array(4).fill(digest));
    // It counts for nothing in the round of the next text.
    await expect(board.as('edda', id, { name: 'approve' })).rejects.toMatchObject(
      code('quorum-not-reached'),
    );
  });

  it('needs a disclosure in date, of somebody who sat in no round too', async () => {
    const id = await published();
    await expect(board.confirm('cleo', id)).rejects.toMatchObject(code('disclosure-out-of-date'));
    let made = 0;
    const context = board.context('cleo');
    await board.test.db.work.run(context, async (tx) => {
      const policy = await policyInForce(tx, tx.at);
      const filing = { tx, policy, actor: context.actor, newId: () => `of-cleo-${(made += 1)}` };
      await fileDisclosure(filing, NOTHING_TO_DISCLOSE);
    });
    await board.confirm('cleo', id);
    expect((await signatures(id)).at(-1)).toMatchObject({
      ...{ signerId: 'cleo', disclosureId: 'of-cleo-1' },
    });
  });

  it('is not for those who wrote the public text, nor for authors and editors', async () => {
    const id = await published();
    for (const person of ['ada', 'edda'] as const)
      await expect(board.confirm(person, id)).rejects.toMatchObject(code('wrong-role'));
    const granted = {
      role: 'reviewer',
      grantedBy: 'system:test',
      grantedAt: 0,
      reason: 'sample',
    } as const;
    await board.test.db.work.bookkeep((sql) =>
      sql.insertOnce(UserRoleRow, { userId: 'ada', ...granted }),
    );
    const context = board.context('ada');
    const both = {
      ...context,
      actor: { ...context.actor, roles: ['author', 'reviewer'] as const },
    };
    const digest = await board.digestOf(id);
    const proof = { userId: 'ada', method: 'password+totp', totpStep: board.nextStep() };
    const confirm = {
      name: 'confirm',
      digest,
      proof: { ...proof, provenAt: board.clock.now() },
    } as const;
    await expect(board.workflow.perform(id, confirm, both)).rejects.toMatchObject(code('own-work'));
    const refused = await board.test.db.reader.find(AuditEventRow, {
      ...{ articleId: id, action: 'signature.refused' },
    });
    expect(refused.length).toBeGreaterThan(0);
  });

  it('is refused before publication, and of a text that was withdrawn or retracted', async () => {
    const draft = await board.anArticle();
    await board.toReview(draft);
    await expect(board.confirm('rolf', draft)).rejects.toMatchObject(code('not-public'));
    for (const name of ['withdraw', 'retract'] as const) {
      const id = await published();
      await board.as('edda', id, { name, reason: REASON });
      await expect(board.confirm('rolf', id)).rejects.toMatchObject(code('wrong-state'));
      expect(await signatures(id)).toHaveLength(2);
    }
    const taken = await published();
    await board.as('edda', taken, { name: 'withdraw', reason: REASON });
    await writeOn(taken);
    await expect(board.confirm('rolf', taken)).rejects.toMatchObject(code('not-public'));
  });

  it('is refused when the stored text is not the one that was signed', async () => {
    const id = await published();
    const { publishedRevisionId } = await article(id);
    const revision = await board.test.db.reader.findOne(RevisionRow, {
      id: publishedRevisionId ?? '',
    });
    await forge(board.test.db, 'revisions', [
      `UPDATE revisions SET content = REPLACE(content, 'ten days', 'two days') WHERE id = '${revision?.id}'`,
    ]);
    await expect(board.confirm('rolf', id)).rejects.toMatchObject(code('stale-digest'));
  });

  it('is not for somebody who has rejected this very text', async () => {
    const id = await board.anArticle();
    const digest = await board.toReview(id);
    await board.as('edda', id, { name: 'invite', reviewerIds: ['cleo'] });
    await board.as('cleo', id, {
      ...{ name: 'accept', isConfidentialityAccepted: true, disclosure: NOTHING_TO_DISCLOSE },
    });
    const proof = { userId: 'cleo', method: 'password+totp', totpStep: board.nextStep() };
    await board.as('cleo', id, {
      ...{ name: 'sign', digest, meaning: 'rejection' },
      proof: { ...proof, provenAt: board.clock.now() },
    });
    await board.sign('rolf', id);
    await board.sign('runa', id);
    await board.as('edda', id, { name: 'approve' });
    await board.as('edda', id, { name: 'publish', digest });
    await expect(board.confirm('cleo', id)).rejects.toMatchObject(code('text-rejected'));
  });

  it('spends a code once, and may be said again with the next one', async () => {
    const id = await published();
    const digest = await board.digestOf(id);
    const proof = { userId: 'rolf', method: 'password+totp', totpStep: board.nextStep() };
    const confirm = {
      name: 'confirm',
      digest,
      proof: { ...proof, provenAt: board.clock.now() },
    } as const;
    const both = await Promise.allSettled([
      board.as('rolf', id, confirm),
      board.as('rolf', id, confirm),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await board.confirm('rolf', id);
    expect(await signatures(id)).toHaveLength(4);
  });

  it('is offered to those who could, and to nobody before there is a public text', async () => {
    const offered = async (id: string) =>
      (await board.workflow.offered(board.test.db.reader, id, board.context('rolf').actor)).find(
        ({ name }) => name === 'confirm',
      );
    expect(await offered(await published())).toMatchObject({ isAllowed: true });
    expect(await offered(await board.anArticle())).toMatchObject({ why: 'not-public' });
  });
});
