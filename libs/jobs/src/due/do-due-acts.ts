import { systemContext } from '#libs/persistence';
import { type ReminderAct, type ReminderKind } from '#libs/reminders';
import { ActionRefused, NotFound, type ReviewWorkflow } from '#libs/workflow';
import { type JobDependencies } from '../job-dependencies.js';

interface DueAct {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly act: Extract<ReminderAct, 'expire' | 'replace'>;
  readonly subjectId: string;
  readonly articleId: string;
  readonly basis: string;
}

const ACTS_AT_ONCE = 50;

/** What acts need beside the database. */
export type ActDependencies = Pick<JobDependencies, 'db' | 'newId'> & {
  readonly workflow: Pick<ReviewWorkflow, 'perform'>;
};

/**
 * Carries out the steps that end something: an invitation or a seat expires and the next in line is
 * asked, a periodic review is noted as overdue. Answers with how many it carried out.
 */
export async function doDueActs(deps: ActDependencies, now: number): Promise<number> {
  const rows = await deps.db.reader.query<DueAct>(
    `SELECT id, kind, act, subject_id AS "subjectId", article_id AS "articleId", basis
     FROM reminders WHERE state = 'planned' AND act IN ('expire', 'replace') AND due_at <= $1
     ORDER BY due_at, id LIMIT ${ACTS_AT_ONCE}`,
    [now],
  );
  for (const row of rows) await (row.kind === 're-review' ? noteOverdue : expireSeat)(deps, row);
  return rows.length;
}

/** Through the one door; the row is marked in the same transaction (see replan-after.ts). */
async function expireSeat(deps: ActDependencies, row: DueAct): Promise<void> {
  const because = row.kind === 'invitation' ? 'no-answer' : 'no-review';
  const action = { name: 'expire', assignmentId: row.subjectId, because } as const;
  try {
    const context = systemContext('reminders', 'jobs', deps.newId());
    await deps.workflow.perform(row.articleId, action, context);
  } catch (error) {
    // Somebody was faster: the seat has been answered or taken back, or the round is over.
    if (!(error instanceof ActionRefused) && !(error instanceof NotFound)) throw error;
    await skipRow(deps, row, error.message);
  }
}

async function noteOverdue({ db, newId }: ActDependencies, row: DueAct): Promise<void> {
  await db.work.run(systemContext('reminders', 'jobs', newId()), async (tx) => {
    const met = await tx.execute(
      "UPDATE reminders SET state = 'sent', ended_at = $1 WHERE id = $2 AND state = 'planned'",
      [tx.at, row.id],
    );
    tx.audit.append({
      action: 'article.review-overdue',
      object: { type: 'article', id: row.articleId },
      article: row.articleId,
      changes: [
        { path: 'nextReviewDue', old: undefined, new: row.basis.slice(0, 10) },
        { path: 'isRepeat', old: undefined, new: met === 0 },
      ],
    });
  });
}

async function skipRow({ db }: ActDependencies, { id }: DueAct, reason: string): Promise<void> {
  await db.work.bookkeep((sql) =>
    sql.execute(
      "UPDATE reminders SET state = 'skipped', reason = $1 WHERE id = $2 AND state = 'planned'",
      [reason, id],
    ),
  );
}
