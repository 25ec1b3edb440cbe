import { dateIn } from '#libs/runtime';
import { ICMJE_ITEMS } from '#libs/workflow';
import { type InvitationModel } from './article-model.js';
import { dateField } from './date-field.js';
import { dayElement } from './dates.js';
import { csrfField } from './desk-layout.js';
import { fromField, itemField, payeeField } from './disclosure-from-form.js';
import { type FormFields } from './form-fields.js';
import { html, type Html } from '../http/html.js';

/** Accepting: the promise of confidentiality and the disclosure of interests (ED-1, ED-4). */
export function acceptForm(invitation: InvitationModel, typed: FormFields): Html {
  const { session, articleId, disclosure } = invitation;
  return html`<form method="post" action="/plain/articles/${articleId}/accept#accept">
    ${csrfField(session)}
    <fieldset>
      <legend>Your interests</legend>
      <p class="hint">
        The thirteen questions of the ICMJE form, about the last 36 months. Readers see your answer
        beside your signature.
      </p>
      ${
        disclosure &&
        choice(
          typed,
          'disclosure',
          'still-true',
          html`What I disclosed still holds: “${disclosure.summary}” (valid until
          ${dayElement(disclosure.validUntil, 'UTC')})`,
        )
      }
      ${choice(typed, 'disclosure', 'none', 'I have nothing to disclose under any of the thirteen questions')}
      ${choice(typed, 'disclosure', 'items', 'I answer the thirteen questions one by one')}
      ${questions(typed)}
    </fieldset>
    <fieldset>
      <legend>Confidentiality</legend>
      <div class="choice">
        <input
          type="checkbox"
          id="confidentiality"
          name="confidentiality"
          value="yes"
          required
          ${typed['confidentiality'] === 'yes' && 'checked'}
        />
        <label for="confidentiality">
          I keep the text to myself and put no part of it into an AI tool.
        </label>
      </div>
    </fieldset>
    ${dueDate(invitation, typed['dueOn'])}
    <button type="submit">Accept, and open the text</button>
  </form>`;
}

/** The policy's date, or one the reviewer can keep (F25). */
function dueDate({ seat, now }: InvitationModel, value: string | undefined): Html {
  return html`<div id="date">
    ${dateField({
      ...{ id: 'accept-due-on', name: 'dueOn', value, isOptional: true },
      label: 'A due date that suits you better (you can leave this empty)',
      hint: `Left empty, the review is due a number of days after you accept, as the policy says. A calendar date in ${seat.tz}.`,
      min: dateIn(seat.tz, now),
    })}
  </div>`;
}

function questions(typed: FormFields): Html {
  return html`<details ${typed['disclosure'] === 'items' && 'open'}>
    <summary>The thirteen questions</summary>
    ${ICMJE_ITEMS.map(({ id, label }, at) => question(typed, id, `${at + 1}. ${label}`))}
  </details>`;
}

function question(typed: FormFields, id: string, label: string): Html {
  const [from, payee] = [fromField(id), payeeField(id)];
  return html`<fieldset>
    <legend>${label}</legend>
    ${choice(typed, itemField(id), 'none', 'Nothing')}
    ${choice(typed, itemField(id), 'some', 'Something, namely from:')}
    <label class="unseen" for="${from}">${label}: from whom, one a line</label>
    <textarea id="${from}" name="${from}" maxlength="4000" aria-describedby="names-hint-${id}">
${typed[from] ?? ''}</textarea>
    <p class="hint" id="names-hint-${id}">One name a line.</p>
    <label class="unseen" for="${payee}">${label}: who received it</label>
    <select id="${payee}" name="${payee}">
      <option value="self">Paid to me</option>
      <option value="institution" ${typed[payee] === 'institution' && 'selected'}>
        Paid to my institution
      </option>
    </select>
  </fieldset>`;
}

function choice(typed: FormFields, name: string, value: string, label: string | Html): Html {
  const id = `${name}-${value}`;
  return html`<div class="choice">
    <input
      type="radio"
      id="${id}"
      name="${name}"
      value="${value}"
      ${typed[name] === value && 'checked'}
    />
    <label for="${id}">${label}</label>
  </div>`;
}
