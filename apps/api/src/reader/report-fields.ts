import { type ReportKind } from './page-model.js';

/** One field of a form as a reader meets it. */
export interface Field {
  name: string;
  label: string;
  hint?: string;
  isRequired: boolean;
  kind: 'text' | 'long' | 'email';
  /** In characters. */
  maxLength: number;
}

/** Everything that differs between the two forms. */
export interface FormWords {
  heading: string;
  lead: string;
  button: string;
  fields: Field[];
}

/** People leave it empty because they never meet it; programs fill it in. */
export const TRAP_FIELD = 'website';

const EMAIL: Field = {
  name: 'email',
  label: 'E-mail address (optional)',
  hint: 'Only to answer you. It is not published.',
  isRequired: false,
  kind: 'email',
  maxLength: 254,
};

/** The forms of the reader pages; field names are those of the request body. */
export const REPORT_FORMS: Record<ReportKind, FormWords> = {
  error: {
    heading: 'Report an error',
    lead: 'Anything wrong, out of date or unclear helps. An editor reads each report.',
    button: 'Send the report',
    fields: [
      {
        name: 'message',
        label: 'What is wrong?',
        isRequired: true,
        kind: 'long',
        maxLength: 4000,
      },
      {
        name: 'passage',
        label: 'Which sentence or section? (optional)',
        isRequired: false,
        kind: 'text',
        maxLength: 500,
      },
      {
        name: 'source',
        label: 'A source that shows it (optional)',
        hint: 'A link, a DOI or the name of a paper.',
        isRequired: false,
        kind: 'text',
        maxLength: 500,
      },
      EMAIL,
    ],
  },
  question: {
    heading: 'Ask a follow-up question',
    lead: 'Questions help us see what the text leaves open. We cannot advise about one person’s care.',
    button: 'Send the question',
    fields: [
      {
        name: 'message',
        label: 'What would you like to know?',
        hint: 'Please leave out names and details about anybody’s health.',
        isRequired: true,
        kind: 'long',
        maxLength: 4000,
      },
      EMAIL,
    ],
  },
};
