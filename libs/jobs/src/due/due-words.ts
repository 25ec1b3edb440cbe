import {
  type MailKind,
  type MailTemplate,
  type MailTemplates,
  mailWords,
  renderTemplate,
  templateOf,
  whenInWords,
} from '#libs/mail';
import { localOf } from '#libs/reminders';
import { type Writing } from '#libs/workflow';
import { type DueRow } from './due-row.js';

/** To whom, when and in whose texts something is said. */
export interface Wording {
  readonly writing: Writing;
  /** Epoch ms. */
  readonly now: number;
  /** The policy's own texts. */
  readonly texts: MailTemplates | undefined;
}

/** Which template a step uses. */
export function mailKindOf(row: DueRow): MailKind {
  if (row.kind === 'news') return row.step as MailKind;
  return row.act === 'escalate' ? 'escalation' : `${row.kind}-reminder`;
}

/** Subject and text of one row, in the person's language. */
export function wordsOf(row: DueRow, { writing, now, texts }: Wording): MailTemplate {
  const template = templateOf(mailKindOf(row), writing.lang, texts);
  const variables = { ...variablesOf(row, writing, now), name: writing.name };
  return renderTemplate(template, variables, writing.lang);
}

/** Values for the template, for the record beside the mail too. */
export function variablesOf(row: DueRow, writing: Writing, now: number): Record<string, string> {
  if (row.kind === 'news') return JSON.parse(row.variables ?? '{}') as Record<string, string>;
  const date = row.basis.slice(0, 10);
  const words = mailWords(writing.lang);
  const state = row.articleState ?? '';
  return {
    ...textsOf(row),
    dueOn: date,
    respondBy: date,
    zone: row.seatZone ?? writing.hours.zone,
    when: whenInWords(writing.lang, date, localOf(writing.hours.zone, now).date),
    what: words.what[row.kind],
    state: words.state[state] ?? state,
  };
}

function textsOf({ title, reviewerName, authorName, authority }: DueRow): Record<string, string> {
  return {
    title: title ?? '',
    person: reviewerName ?? authorName ?? '',
    authority: authority ?? '',
  };
}
