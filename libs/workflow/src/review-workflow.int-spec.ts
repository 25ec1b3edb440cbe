import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ArticleRow,
  AssignmentRow,
  AuditEventRow,
  PublicationRow,
  RevisionRow,
  SignatureRow,
} from '#libs/persistence';
import { aBoard, type Board, BODY, CONTENT } from '../testing/index.js';

let board: Board;
beforeAll(async () => {
  board = await aBoard();
});
afterAll(() => board.test.drop());

const article = (id: string): Promise<ArticleRow | undefined> =>
  board.test.db.reader.findOne(ArticleRow, { id });
const code = (wanted: string): object => ({ refusal: { code: wanted } });

async function published(): Promise<{ id: string; digest: string }> {
  const id = await board.anArticle();
  const digest = await board.toReview(id);
  await board.sign('rolf', id);
  await board.sign('runa', id);
  await board.as('edda', id, { name: 'approve' });
  await board.as('edda', id, { name: 'publish', digest });
  return { id, digest };
}

describe('ReviewWorkflow', () => {
  it('takes an article from draft to published over two signatures on its digest', async () => {
    const { id, digest } = await published();
    const row = await article(id);
    expect(row?.state).toBe('published');
    const publications = await board.test.db.reader.find(PublicationRow, { articleId: id });
    expect(publications).toMatchObject([{ digest, kind: 'published' }]);
    const gates = await board.workflow.gates(board.test.db.reader, id);
    expect(gates.map((gate) => gate.isPassed)).toEqual([true, true, true, true, true, true]);
  });

  it('names in the trail the role that allows the action, of the several a person has', async () => {
    const id = await board.anArticle();
    const context = board.context('edda');
    const both = {
      ...context,
      actor: { ...context.actor, roles: ['reviewer', 'editor'] as const },
    };
    await board.workflow.perform(id, { name: 'submit' }, both);
    const events = await board.test.db.reader.find(AuditEventRow, {
      articleId: id,
      action: 'article.submitted',
    });
    expect(JSON.parse(events[0]?.event ?? '{}')).toMatchObject({ actor: { role: 'editor' } });
  });

  it('refuses approval before the quorum, and records the refusal', async () => {
    const id = await board.anArticle();
    await board.toReview(id);
    await board.sign('rolf', id);
    await expect(board.as('edda', id, { name: 'approve' })).rejects.toMatchObject(
      code('quorum-not-reached'),
    );
    const events = await board.test.db.reader.find(
      AuditEventRow,
      { articleId: id, action: 'access.refused' },
      'ORDER BY seq',
    );
    expect(JSON.parse(events.at(-1)?.event ?? '{}')).toMatchObject({
      outcome: 'refused',
      why: { code: 'quorum-not-reached' },
    });
  });

  it('refuses a signature on another digest than the one stored', async () => {
    const id = await board.anArticle();
    await board.toReview(id);
    await expect(board.sign('rolf', id, `sha256:${'0'.repeat(64)}`)).rejects.toMatchObject(
      code('stale-digest'),
    );
  });

  it('accepts each authenticator code once', async () => {
    const id = await board.anArticle();
    const digest = await board.toReview(id);
    const proof = {
      userId: 'rolf',
      method: 'password+totp',
      totpStep: board.nextStep(),
      provenAt: board.clock.now(),
    };
    const action = { name: 'sign', digest, meaning: 'medical-approval', proof } as const;
    await board.as('rolf', id, action);
    await expect(board.as('rolf', id, { ...action, meaning: 'review' })).rejects.toMatchObject({
      code: 'reauthentication-failed',
    });
    const refused = await board.test.db.reader.find(AuditEventRow, {
      ...{ articleId: id, action: 'signature.refused' },
    });
    expect(refused.map(({ event }) => JSON.parse(event) as object)).toMatchObject([
      { actor: { id: 'rolf' }, outcome: 'refused', why: { code: 'reauthentication-failed' } },
    ]);
  });

  it('keeps the promise of confidentiality on the seat and in the log', async () => {
    const id = await board.anArticle();
    await board.toReview(id);
    const seats = await board.test.db.reader.find(AssignmentRow, { articleId: id });
    expect(seats.map((seat) => seat.confidentialityAt)).toEqual(
      seats.map((seat) => seat.answeredAt),
    );
    const [event] = await board.test.db.reader.find(AuditEventRow, {
      ...{ articleId: id, action: 'assignment.accepted' },
    });
    const { changes } = JSON.parse(event?.event ?? '{}') as { changes: { path: string }[] };
    expect(changes.map(({ path }) => path)).toContain('confidentiality');
  });

  it('lets a reviewer give the seat up while reading, and never after handing in', async () => {
    const id = await board.anArticle();
    await board.toReview(id);
    const conflict = {
      name: 'decline',
      because: 'conflict',
      reason: 'I know this trial.',
    } as const;
    const { result } = await board.as('rolf', id, conflict);
    const seat = await board.test.db.reader.findOne(AssignmentRow, {
      id: String(result['assignmentId']),
    });
    expect(seat).toMatchObject({
      ...{ reviewerId: 'rolf', state: 'declined' },
      declineReason: 'conflict: I know this trial.',
    });
    await expect(board.sign('rolf', id)).rejects.toMatchObject(code('assignment-not-open'));
    await board.sign('runa', id);
    await expect(board.as('runa', id, conflict)).rejects.toMatchObject(code('assignment-not-open'));
  });

  it('keeps the published text as it is when the article is edited afterwards', async () => {
    const { id } = await published();
    const before = await article(id);
    await board.as('ada', id, {
      name: 'edit',
      content: { ...CONTENT, bodies: { clinician: `${BODY} Sleep helps too.` } },
    });
    const after = await article(id);
    expect(after?.state).toBe('draft');
    expect(after?.publishedRevisionId).toBe(before?.publishedRevisionId);
    expect(after?.currentRevisionId).not.toBe(before?.publishedRevisionId);
    const signed = await board.test.db.reader.findOne(RevisionRow, {
      id: before?.publishedRevisionId ?? '',
    });
    expect(JSON.parse(signed?.content ?? '{}')).toEqual(CONTENT);
  });

  it('blocks approval while a required change is open, and places it in the next revision', async () => {
    const id = await board.anArticle();
    await board.toReview(id);
    const { result } = await board.as('rolf', id, {
      ...{ name: 'annotate', audience: 'clinician', severity: 'required' },
      ...{ exact: 'ten days', prefix: 'within ', suffix: '', start: 0, end: 8 },
      ...(await anchorOf('ten days')),
      body: 'Say that this is an average.',
    });
    await board.sign('rolf', id);
    await board.sign('runa', id);
    await expect(board.as('edda', id, { name: 'approve' })).rejects.toMatchObject(
      code('required-changes-open'),
    );
    await board.as('edda', id, { name: 'request-changes', reason: 'One required change is open.' });
    const content = { ...CONTENT, bodies: { clinician: `As a rule: ${BODY}` } };
    await board.as('ada', id, { name: 'edit', content });
    await board.as('ada', id, { name: 'submit' });
    const placed = await board.test.db.reader.queryOne<{ status: string }>(
      'SELECT status FROM annotation_placements WHERE annotation_id = $1',
      [result['annotationId']],
    );
    expect(placed?.status).toBe('exact');
  });

  it('lets one of two editors win and tells the other that the version is stale', async () => {
    const id = await board.anArticle();
    const version = (await article(id))?.version ?? 0;
    const edits = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        board.as('ada', id, { name: 'edit', summary: `Take ${index}` }, version),
      ),
    );
    expect(edits.filter((edit) => edit.status === 'fulfilled')).toHaveLength(1);
    expect(
      edits.flatMap((edit) => (edit.status === 'rejected' ? [(edit.reason as Error).name] : [])),
    ).toEqual(Array.from({ length: 19 }, () => 'PersistenceError'));
  });

  it('keeps the author and everybody who wrote into the text from reviewing it', async () => {
    const id = await board.anArticle('edda');
    await board.as('edda', id, { name: 'submit' });
    await expect(
      board.as('cleo', id, { name: 'open-round', reviewerIds: ['edda'] }),
    ).rejects.toMatchObject(code('reviewer-not-eligible'));
  });
});

describe('a policy that publishes with the last signature', () => {
  let quick: Board;
  beforeAll(async () => {
    quick = await aBoard({ publishWhenSigned: true });
  });
  afterAll(() => quick.test.drop());

  it('publishes exactly once when the last two sign at the same moment', async () => {
    const id = await quick.anArticle();
    await quick.toReview(id);
    const digest = await quick.digestOf(id);
    const answers = await Promise.all([quick.sign('rolf', id), quick.sign('runa', id)]);
    const publications = await quick.test.db.reader.find(PublicationRow, { articleId: id });
    expect(publications).toHaveLength(1);
    const signatures = await quick.test.db.reader.find(
      SignatureRow,
      { articleId: id },
      'ORDER BY seq',
    );
    // The last signer is told of the signature as well as of the publication.
    const told = answers.map(({ state, result }) => [state, result]);
    expect(told).toHaveLength(2);
    for (const [index, state] of ['in-review', 'published'].entries()) {
      const { id: signatureId, seq } = signatures[index] ?? {};
      expect(told).toContainEqual([state, expect.objectContaining({ signatureId, seq, digest })]);
    }
    const row = await quick.test.db.reader.findOne(ArticleRow, { id });
    expect(row?.state).toBe('published');
  });
});

async function anchorOf(
  exact: string,
): Promise<{ start: number; end: number; prefix: string; suffix: string }> {
  const { renderBody } = await import('#libs/content');
  const { text } = renderBody(BODY, CONTENT.references, {
    audience: 'clinician',
    headingOffset: 1,
  });
  const start = text.indexOf(exact);
  return {
    start,
    end: start + exact.length,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + exact.length, start + exact.length + 32),
  };
}
