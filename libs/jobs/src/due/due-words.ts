import {
  type MailKind,
  type MailTemplate,
  mailWords,
  renderTemplate,
  templateOf,
  whenInWords,
} from '#libs/mail';
import { localOf } from '#libs/reminders';
import { type Writing } from '#libs/workflow';
import { type DueRow } from './due-row.js';

/** Which template a step uses. */
export function mailKindOf(row: DueRow): MailKind {
  if (row.kind === 'news') return row.step as MailKind;
  return row.act === 'escalate' ? 'escalation' : `${row.kind}-reminder`;
}

/** Subject and text of one row, in the person's language. */
export function wordsOf(row: DueRow, writing: Writing, now: number): MailTemplate {
  const template = templateOf(mailKindOf(row), writing.lang);
  return renderTemplate(template, { ...variablesOf(row, writing, now), name: writing.name });
}

/** Values for the template, for the record beside the mail too. */
export function variablesOf(row: DueRow, writing: Writing, now: number): Record<string, string> {
  if (row.kind === 'news') return JSON.parse(row.variables ?? '{}') as Record<string, string>;
  const date = row.basis.slice(0, 10);
  const words = mailWords(writing.lang);
  return {
    title: row.title ?? '',
    person: row.reviewerName ?? row.authorName ?? '',
    dueOn: date,
    respondBy: date,
    zone: row.seatZone ?? writing.hours.zone,
    when: whenInWords(writing.lang, date, localOf(writing.hours.zone, now).date),
    what: words.what[row.kind],
    state: words.state[row.articleState ?? ''] ?? row.articleState ?? '',
    authority: '',
  };
}
