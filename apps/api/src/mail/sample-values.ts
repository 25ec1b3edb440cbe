import {
  COMMON_VARIABLES,
  type Language,
  MAIL_KINDS,
  type MailKind,
  type MailVariable,
} from '#libs/mail';
import { addDays } from '#libs/runtime';

type Worded = 'title' | 'reason' | 'when' | 'what' | 'authority' | 'response';

const WORDS: Readonly<Record<Language, Readonly<Record<Worded, string>>>> = {
  en: {
    title: 'Can I swim with an ear infection?',
    reason: 'The second source does not say this.',
    when: 'in 7 days',
    what: 'The review',
    authority: 'State medical board, no. 12345',
    response: '550 5.1.1 No such person here',
  },
  es: {
    title: '¿Puedo nadar con otitis?',
    reason: 'La segunda fuente no dice esto.',
    when: 'dentro de 7 días',
    what: 'La revisión',
    authority: 'Colegio de médicos, n.º 12345',
    response: '550 5.1.1 No such person here',
  },
};

/** A value for every variable that a kind may use; invented, and fit to be read. */
export function sampleValues(
  kind: MailKind,
  lang: Language,
  today: string,
  zone: string,
): Record<string, string> {
  // A new variable does not compile until it has a sample.
  const known: Readonly<Record<MailVariable, string>> = {
    ...WORDS[lang],
    name: 'Dr Sam Example',
    actor: 'Dr Ada Example',
    person: 'Dr Rolf Example',
    instead: 'Dr Runa Example',
    address: 'rolf@example.org',
    subject: WORDS[lang].title,
    respondBy: addDays(today, 5),
    dueOn: addDays(today, 14),
    wanted: addDays(today, 21),
    zone,
    count: '3',
    seats: '2',
    rounds: '1',
    articles: '4',
    state: 'in-review',
  };
  const names: readonly MailVariable[] = [...COMMON_VARIABLES, ...MAIL_KINDS[kind]];
  return Object.fromEntries(names.map((name) => [name, known[name]]));
}
