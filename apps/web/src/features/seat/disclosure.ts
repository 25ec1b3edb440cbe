import { type DisclosureItem } from './use-seat';

/** What was answered to one question: nothing yet, nothing to say, or from whom. */
export interface Answer {
  readonly said: '' | 'none' | 'some';
  /** One name a line. */
  readonly from: string;
  readonly payee: 'self' | 'institution';
}

export type Answers = Readonly<Record<string, Answer>>;

/** All questions, none answered. */
export function firstAnswers(questions: readonly { readonly id: string }[]): Answers {
  return Object.fromEntries(
    questions.map(({ id }) => [id, { said: '', from: '', payee: 'self' } as const]),
  );
}

/** The first question that has no answer, or no name beside "something". */
export function firstUnanswered(answers: Answers): string | undefined {
  return Object.entries(answers).find(
    ([, { said, from }]) => said === '' || (said === 'some' && namesIn(from).length === 0),
  )?.[0];
}

/** The disclosure to file; nothing where the one on file still holds. */
export function disclosureOf(interests: string, answers: Answers): DisclosureItem[] | undefined {
  if (interests === 'still-true') return undefined;
  return Object.entries(answers).map(([item, { said, from, payee }]) => {
    const names = interests === 'none' || said !== 'some' ? [] : namesIn(from);
    return {
      item: item as DisclosureItem['item'],
      none: names.length === 0,
      entries: names.map((entity) => ({ entity, payee })),
    };
  });
}

function namesIn(from: string): string[] {
  return from
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
