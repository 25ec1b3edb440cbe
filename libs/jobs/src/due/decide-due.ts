import { nextAllowed, localOf, sendInstant } from '#libs/reminders';
import { addDays } from '#libs/runtime';
import { type Writing } from '#libs/workflow';
import { type DueRow } from './due-row.js';

/** What becomes of the rows that are due for one person. */
export interface Decision {
  /** Rows that go out now: one mail for each inner list. */
  readonly mails: readonly (readonly DueRow[])[];
  readonly skipped: readonly { readonly id: string; readonly reason: string }[];
  readonly moved: readonly {
    readonly id: string;
    readonly dueAt: number;
    readonly reason: string;
  }[];
}

/** Kinds that lose nothing by waiting for a weekly mail. */
const CAN_WAIT: ReadonlySet<string> = new Set([
  'news',
  'idle',
  're-review',
  'licence',
  'disclosure',
]);

/** The state a seat is in while its reminders make sense. */
const WAITED_FOR: Readonly<Record<string, string>> = {
  invitation: 'invited',
  review: 'accepted',
  'invitation-expired': 'expired',
};

/**
 * Decides for one person, from what is due: what makes no sense any more is skipped, quiet hours and
 * holidays move everything, and all but escalations go out as one mail a day (F61, N14). Pure.
 * @param hasMailToday whether a mail of that class left on the person's present calendar day
 */
export function decideDue(
  rows: readonly DueRow[],
  writing: Writing,
  now: number,
  hasMailToday: boolean,
): Decision {
  const skipped = rows.flatMap((row) => {
    const reason = whyNot(row, rows, writing);
    return reason === undefined ? [] : [{ id: row.id, reason }];
  });
  const gone = new Set(skipped.map(({ id }) => id));
  const open = rows.filter(({ id }) => !gone.has(id));
  const allowed = nextAllowed(now, writing.hours);
  if (allowed > now) {
    const reason = 'Quiet hours or a holiday: it goes out afterwards.';
    return { mails: [], skipped, moved: open.map(({ id }) => ({ id, dueAt: allowed, reason })) };
  }
  const escalations = open.filter(({ act }) => act === 'escalate');
  const moved = open
    .filter(({ act }) => act !== 'escalate')
    .flatMap((row) => {
      const slot = slotOf(row, writing, now, hasMailToday);
      return slot ? [{ id: row.id, ...slot }] : [];
    });
  const later = new Set(moved.map(({ id }) => id));
  const together = open.filter(({ id, act }) => act !== 'escalate' && !later.has(id));
  const mails = [...escalations.map((row) => [row]), ...(together.length > 0 ? [together] : [])];
  return { mails, skipped, moved };
}

function whyNot(row: DueRow, rows: readonly DueRow[], writing: Writing): string | undefined {
  if (writing.isDisabled) return 'The account is disabled.';
  const waitedFor = WAITED_FOR[row.kind];
  if (waitedFor !== undefined && row.seatState !== waitedFor)
    return 'It is not waited for any more.';
  if (row.kind === 'news' || row.act === 'escalate') return undefined;
  const isOvertaken = rows.some(
    (other) =>
      other.act === 'remind' &&
      other.kind === row.kind &&
      other.subjectId === row.subjectId &&
      other.onDate > row.onDate,
  );
  return isOvertaken ? 'Overtaken by a later reminder.' : undefined;
}

/** When a row goes out instead of now, and why; nothing when it goes now. */
function slotOf(
  row: DueRow,
  { hours, digest, digestDay }: Writing,
  now: number,
  hasMailToday: boolean,
): { dueAt: number; reason: string } | undefined {
  const today = localOf(hours.zone, now).date;
  if (digest === 'weekly' && CAN_WAIT.has(row.kind)) {
    const dueAt = sendInstant(nextWeekday(localOf(hours.zone, row.dueAt).date, digestDay), hours);
    if (dueAt > now) return { dueAt, reason: 'It goes with the weekly mail.' };
  } else if (digest !== 'off') {
    const planned = localOf(hours.zone, row.dueAt).date;
    const first = sendInstant(planned, hours);
    const dueAt = first >= row.dueAt ? first : sendInstant(addDays(planned, 1), hours);
    if (dueAt > now) return { dueAt, reason: 'It goes with the daily mail.' };
  }
  if (!hasMailToday) return undefined;
  const dueAt = sendInstant(addDays(today, 1), hours);
  return { dueAt, reason: 'One mail a day: it goes with the next one.' };
}

/** The date itself or the next one that is this weekday (1 is Monday). */
function nextWeekday(date: string, weekday: number): string {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  return addDays(date, (weekday - day + 7) % 7);
}
