import { type JsonValue } from '#libs/audit';
import { type Actor, isReason, refuse } from '#libs/lifecycle';
import {
  ArticleRow,
  type Database,
  RevisionRow,
  type Tx,
  UserRow,
  WaiverRow,
  type WriteContext,
} from '#libs/persistence';
import { ActionRefused, NotFound, WorkflowError } from '../errors.js';
import { openConflictsOf } from './assert-askable.js';
import { type Conflict } from './conflicts.js';
import { foldedWords } from './whole-words.js';

/** What an editor asks a second person to agree to. */
export interface WaiverAsked {
  readonly articleId: string;
  readonly personId: string;
  readonly reason: string;
  /** Names of companies, products or people that the reviewer told the editor about. */
  readonly names?: readonly string[];
}

/**
 * Asks that a person's conflicts with an article be set aside (N9). Counts for nothing until somebody
 * else approves it, and then for these conflicts alone: one that is declared later blocks again.
 * @throws ActionRefused `reason-needed`; NotFound; WorkflowError `no-conflict`, `not-for-oneself`
 */
export function askWaiver(
  db: Database,
  newId: () => string,
  asked: WaiverAsked,
  context: WriteContext,
): Promise<{ id: string }> {
  if (!isReason(asked.reason)) throw new ActionRefused(refuse('reason-needed'));
  return db.work.run(context, async (tx) => {
    assertAnother(context.actor, [asked.personId]);
    const row: WaiverRow = {
      id: newId(),
      articleId: asked.articleId,
      personId: asked.personId,
      conflicts: await conflictsOf(tx, asked),
      reason: asked.reason.trim(),
      askedBy: context.actor.id,
      askedAt: tx.at,
      approvedBy: null,
      approvedAt: null,
    };
    await tx.insert(WaiverRow, row);
    tx.audit.append({
      action: 'waiver.asked',
      object: { type: 'waiver', id: row.id },
      article: row.articleId,
      changes: [
        { path: 'personId', old: undefined, new: row.personId },
        { path: 'conflicts', old: undefined, new: row.conflicts as unknown as JsonValue },
      ],
      why: { code: 'reason', text: row.reason },
    });
    return { id: row.id };
  });
}

/**
 * The second person agrees. Never the one who asked, the reviewer, or somebody who wrote the text.
 * @throws NotFound; WorkflowError `not-for-oneself`, `waiver-approved`; ActionRefused `own-work`
 */
export function approveWaiver(
  db: Database,
  { articleId, waiverId }: { readonly articleId: string; readonly waiverId: string },
  context: WriteContext,
): Promise<{ id: string }> {
  return db.work.run(context, async (tx) => {
    const waiver = await tx.findOne(WaiverRow, { id: waiverId, articleId });
    if (!waiver) throw new NotFound('waiver');
    assertAnother(context.actor, [waiver.askedBy, waiver.personId]);
    await assertNoWriter(tx, context.actor, articleId);
    if (waiver.approvedAt !== null) throw alreadyApproved();
    const approval = { approvedBy: context.actor.id, approvedAt: tx.at };
    const met = await tx.update(WaiverRow, { id: waiver.id }, approval);
    if (met !== 1) throw alreadyApproved();
    tx.audit.append({
      action: 'waiver.approved',
      object: { type: 'waiver', id: waiver.id },
      article: articleId,
      changes: [{ path: 'approvedBy', old: null, new: approval.approvedBy }],
      why: { code: 'reason', text: waiver.reason },
      authorisedBy: waiver.askedBy,
    });
    return { id: waiver.id };
  });
}

async function conflictsOf(
  tx: Tx,
  { articleId, personId, names = [] }: WaiverAsked,
): Promise<Conflict[]> {
  const article = await tx.findOne(ArticleRow, { id: articleId });
  const revision = article && (await tx.findOne(RevisionRow, { id: article.currentRevisionId }));
  if (!revision) throw new NotFound('article');
  if (!(await tx.findOne(UserRow, { id: personId }))) throw new NotFound('person');
  const found = await openConflictsOf({ tx, article, revision }, personId);
  const told = names
    .map((name) => ({ key: foldedWords(name), says: `“${name.trim()}”` }))
    .filter(({ key }) => key !== '');
  const conflicts = [...new Map([...told, ...found].map((it) => [it.key, it])).values()];
  if (conflicts.length === 0)
    throw new WorkflowError(
      'no-conflict',
      'Nothing on file keeps this person from the article. Name what they told you about, or just ask them.',
    );
  return conflicts;
}

function assertAnother(actor: Actor, ids: readonly string[]): void {
  if (ids.includes(actor.id))
    throw new WorkflowError(
      'not-for-oneself',
      'Somebody else has to do this: another editor or the chair.',
    );
}

async function assertNoWriter(tx: Tx, { id }: Actor, articleId: string): Promise<void> {
  const wrote = await tx.queryOne(
    `SELECT 1 FROM articles a WHERE a.id = $1 AND (a.author_id = $2 OR EXISTS
       (SELECT 1 FROM revision_writers w WHERE w.revision_id = a.current_revision_id AND w.user_id = $3))`,
    [articleId, id, id],
  );
  if (wrote) throw new ActionRefused(refuse('own-work'));
}

function alreadyApproved(): WorkflowError {
  return new WorkflowError('waiver-approved', 'A second person has already approved this.');
}
