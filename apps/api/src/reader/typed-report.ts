import { isEmail } from 'class-validator';
import { faultOf } from '../http/plain-text.js';
import { type ReportFormModel, type ReportKind } from './page-model.js';
import { type Field, REPORT_FORMS } from './report-fields.js';

/** A report as a reader typed it, in bounds and plain text. */
export interface TypedReport {
  readonly kind: ReportKind;
  readonly body: string;
  readonly email: string | null;
}

/** What was typed, or what has to be put right, one message a field. */
export type ReadReport =
  | { readonly report: TypedReport }
  | { readonly errors: ReportFormModel['errors']; readonly values: ReportFormModel['values'] };

const EMPTY: Record<ReportKind, string> = {
  error: 'Write what is wrong.',
  question: 'Write what you would like to know.',
};

/** Reads the fields of a form; fields that it does not have are left out. */
export function readReport(kind: ReportKind, typed: Readonly<Record<string, string>>): ReadReport {
  const { fields } = REPORT_FORMS[kind];
  const values = Object.fromEntries(
    fields.map(({ name, maxLength }) => [name, (typed[name] ?? '').trim().slice(0, 2 * maxLength)]),
  );
  const errors = fields.flatMap((field) => {
    const message = faultIn(kind, field, values[field.name] ?? '');
    return message ? [{ field: field.name, message }] : [];
  });
  if (errors.length > 0) return { errors, values };
  return { report: { kind, body: bodyOf(values), email: values['email'] || null } };
}

function faultIn(kind: ReportKind, field: Field, value: string): string | undefined {
  if (value === '') return field.isRequired ? EMPTY[kind] : undefined;
  const fault = faultOf(value, { max: field.maxLength, multiline: field.kind === 'long' });
  if (fault) return `“${field.label}” ${fault}.`;
  if (field.kind === 'email' && !isEmail(value))
    return 'Write the address as name@example.org, or leave it empty.';
  return undefined;
}

/** One text: the message, then what was said about place and source. */
function bodyOf(values: Readonly<Record<string, string>>): string {
  const { message = '', passage, source } = values;
  return [message, passage && `Passage: ${passage}`, source && `Source: ${source}`]
    .filter(Boolean)
    .join('\n\n');
}
