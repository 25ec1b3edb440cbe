import { type LadderKind } from '#libs/reminders';

/** Words that stand in for a variable and depend on the language. */
export interface MailWords {
  /** What was waited for, as the subject of "... was due on". */
  readonly what: Readonly<Record<LadderKind, string>>;
  readonly state: Readonly<Record<string, string>>;
}

const EN: MailWords = {
  what: {
    invitation: 'An answer to the invitation',
    review: 'The review',
    'invitation-expired': 'Somebody in place of an expired invitation',
    'reviews-in': 'The decision',
    revision: 'The revision',
    idle: 'The next step',
    're-review': 'The periodic review',
    licence: 'The renewal of a licence',
    disclosure: 'A new disclosure of interests',
    'reader-report': 'An answer to a reader',
  },
  state: { draft: 'a draft', submitted: 'submitted for review', approved: 'approved' },
};

const ES: MailWords = {
  what: {
    invitation: 'La respuesta a la invitación',
    review: 'La revisión',
    'invitation-expired': 'Alguien en lugar de una invitación caducada',
    'reviews-in': 'La decisión',
    revision: 'La nueva versión',
    idle: 'El siguiente paso',
    're-review': 'La revisión periódica',
    licence: 'La renovación de una licencia',
    disclosure: 'Una nueva declaración de intereses',
    'reader-report': 'La respuesta a un lector',
  },
  state: { draft: 'en borrador', submitted: 'enviado para revisión', approved: 'aprobado' },
};

/** The words of a language; English where there are none. */
export function mailWords(lang: string): MailWords {
  return lang === 'es' ? ES : EN;
}

const DAY_MS = 86_400_000;

const formatters = new Map<string, Intl.RelativeTimeFormat>();

/** Making one costs as much as a database write. */
function formatterOf(lang: string): Intl.RelativeTimeFormat {
  const made = formatters.get(lang) ?? new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  formatters.set(lang, made);
  return made;
}

/** How far a date is from today, in words: `in 7 days`, `today`, `5 days ago`. Dates `YYYY-MM-DD`. */
export function whenInWords(lang: string, date: string, today: string): string {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);
  return formatterOf(lang).format(days, 'day');
}
