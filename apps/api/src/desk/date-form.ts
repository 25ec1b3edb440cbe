import { type ExtensionAnswer, type Seat } from './api-answers.js';
import { type AnsweringModel } from './article-model.js';
import { dateField } from './date-field.js';
import { dayElement } from './dates.js';
import { csrfField } from './desk-layout.js';
import { type FormFields } from './form-fields.js';
import { html, type Html } from '../http/html.js';
import { reasonField } from './reason-field.js';

/** Asking for a later due date of an accepted seat (F25). */
export function dateForm(
  { session, articleId }: AnsweringModel,
  { dueOn, tz }: Seat,
  typed: FormFields,
): Html {
  return html`<form method="post" action="/plain/articles/${articleId}/date#date">
    ${csrfField(session)}
    ${dateField({
      ...{ id: 'date-due-on', name: 'dueOn', label: 'A date you can keep', value: typed['dueOn'] },
      hint: `A calendar date in ${tz}. The editors answer; until then the present date counts.`,
      ...(dueOn !== null && { min: dueOn }),
    })}
    ${reasonField('date', typed['reason'])}
    <button type="submit" class="second">Ask for this date</button>
  </form>`;
}

/** The person's own wishes for this seat, newest first: what was asked and what came of it. */
export function ownWishes(wishes: readonly ExtensionAnswer[]): Html | undefined {
  if (wishes.length === 0) return undefined;
  return html`<ul class="rows">
    ${wishes.map(
      ({ wanted, tz, state, answer }) =>
        html`<li>
          You asked for ${dayElement(wanted, tz)}:
          <strong>${WISH_WORDS[state] ?? state}.</strong> ${answer}
        </li>`,
    )}
  </ul>`;
}

const WISH_WORDS: Readonly<Record<string, string>> = {
  open: 'the editors have not answered yet',
  granted: 'granted',
  refused: 'the date stays',
  withdrawn: 'ended without an answer',
};
