import { COMMON_VARIABLES, type Language, MAIL_KINDS, type MailKind } from '#libs/mail';
import { addDays } from '#libs/runtime';

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
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
  const known: Readonly<Record<string, string>> = {
    ...WORDS[lang],
    name: 'Dr Sam Example',
    actor: 'Dr Ada Example',
    person: 'Dr Rolf Example',
    instead: 'Dr Runa Example',
    address: 'rolf@example.org',
    subject: WORDS[lang]['title'] ?? '',
    respondBy: addDays(today, 5),
    dueOn: addDays(today, 14),
    wanted: addDays(today, 21),
    zone,
    count: '3',
    state: 'in-review',
  };
  const names: readonly string[] = [...COMMON_VARIABLES, ...MAIL_KINDS[kind]];
  return Object.fromEntries(names.map((name) => [name, known[name] ?? `{${name}}`]));
}
