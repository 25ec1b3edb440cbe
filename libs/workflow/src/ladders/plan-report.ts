import { ReaderReportRow, UserRow } from '#libs/persistence';
import { addDays, dateIn } from '#libs/runtime';
import { type DatedWriting } from './dated-writing.js';
import { findPolicyInForce } from '../policy-in-force.js';
import { DEFAULT_ANSWER_DAYS, rulesFor } from './ladder-rules.js';
import { PlanningMemo } from './planning-memo.js';
import { reconcile } from './reconcile.js';
import { responsibleEditor } from './responsible-editor.js';

/** Plans the reminders about one reader who wrote, or ends them once an answer is there. */
export async function planReport(
  tx: DatedWriting,
  newId: () => string,
  reportId: string,
): Promise<void> {
  const scope = { sql: `kind = 'reader-report' AND subject_id = $1`, value: reportId };
  const planning = { tx, newId, memo: new PlanningMemo(tx, tx.at) };
  const report = await tx.findOne(ReaderReportRow, { id: reportId });
  const editorId = report && (await responsibleEditor(tx, report.articleId));
  const editor = editorId && (await tx.findOne(UserRow, { id: editorId }));
  const rules = (await findPolicyInForce(tx, tx.at))?.rules;
  if (!rules || !report || report.state !== 'open' || !editor)
    return reconcile(planning, scope, []);
  const date = addDays(dateIn(editor.tz, report.at), rules.answerDays ?? DEFAULT_ANSWER_DAYS);
  await reconcile(planning, scope, [
    {
      ...rulesFor(rules, 'reader-report'),
      ...{ subjectType: 'report', subjectId: reportId, articleId: report.articleId },
      ...{ recipientId: editor.id, escalateToId: editor.id, date, zone: editor.tz },
    },
  ]);
}
