import { nextAllowed, sendInstant } from '#libs/reminders';
import { type DatedWriting } from './dated-writing.js';
import { findPolicyInForce } from '../policy-in-force.js';
import { writingOf } from './hours-of.js';
import { DEFAULT_REMIND_AT } from './ladder.js';

interface Planned {
  readonly id: string;
  readonly kind: string;
  readonly onDate: string;
  readonly dueAt: number;
}

/**
 * Moves what is planned for a person to the hours they now have: call it in the transaction that changes
 * zone, quiet hours or holidays. Dates stay; only the time of day at which a mail may leave changes.
 */
export async function redateFor(tx: DatedWriting, userId: string): Promise<void> {
  const rules = (await findPolicyInForce(tx, tx.at))?.rules;
  const people = await writingOf(tx, [userId], rules?.remindAt ?? DEFAULT_REMIND_AT);
  const hours = people.get(userId)?.hours;
  if (!hours) return;
  const rows = await tx.query<Planned>(
    `SELECT id, kind, on_date AS "onDate", due_at AS "dueAt" FROM reminders
     WHERE recipient_id = $1 AND state = 'planned' ORDER BY id`,
    [userId],
  );
  for (const row of rows) {
    const dueAt =
      row.kind === 'news' ? nextAllowed(row.dueAt, hours) : sendInstant(row.onDate, hours);
    if (dueAt !== row.dueAt)
      await tx.execute('UPDATE reminders SET due_at = $1 WHERE id = $2', [dueAt, row.id]);
  }
}
