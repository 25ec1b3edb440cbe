import { type ReminderAct, type ReminderKind } from '#libs/reminders';

const ACTS: Readonly<Record<ReminderAct, string>> = {
  remind: 'Reminder',
  escalate: 'The editor is told that it is late',
  expire: 'The invitation ends and the next in line is asked',
  replace: 'The seat ends and the next in line is asked',
};

/** What a step of a ladder does. */
export function stepInWords(kind: ReminderKind, act: ReminderAct): string {
  if (kind === 'news') return 'News';
  if (kind === 're-review' && act === 'expire')
    return 'Readers are told that the review is overdue';
  return ACTS[act];
}
