import { type Tx } from '#libs/persistence';
import { type ComposedMail } from './compose-due.js';
import { type DueRow } from './due-row.js';

/**
 * Writes down that people are reminded: an event on the trail of each article concerned, and one of the
 * person's own where no seat is.
 */
export function noteReminders(
  tx: Tx,
  mails: readonly { readonly mail: ComposedMail; readonly rows: readonly DueRow[] }[],
): void {
  for (const { mail, rows } of mails) {
    const seats = rows.filter(({ subjectType }) => subjectType === 'assignment');
    for (const row of seats) noteSeat(tx, mail, row);
    if (seats.length > 0) continue;
    tx.audit.append({
      action: 'person.reminded',
      object: { type: 'mail', id: mail.id },
      ...(mail.articleId && { article: mail.articleId }),
      changes: [
        { path: 'person', old: undefined, new: mail.userId },
        { path: 'about', old: undefined, new: rows.map(({ kind, step }) => `${kind} ${step}`) },
      ],
    });
  }
}

function noteSeat(tx: Tx, mail: ComposedMail, row: DueRow): void {
  tx.audit.append({
    action: row.act === 'escalate' ? 'assignment.escalated' : 'assignment.reminded',
    object: { type: 'assignment', id: row.subjectId },
    ...(row.articleId && { article: row.articleId }),
    changes: [
      { path: 'person', old: undefined, new: row.recipientId },
      { path: 'step', old: undefined, new: `${row.kind} ${row.step}` },
      { path: 'mail', old: undefined, new: mail.id },
    ],
  });
}
