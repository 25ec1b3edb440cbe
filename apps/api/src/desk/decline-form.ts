import { type AnsweringModel } from './article-model.js';
import { csrfField } from './desk-layout.js';
import { type FormFields } from './form-fields.js';
import { html, type Html } from '../http/html.js';

const REASONS = {
  time: 'I have no time before the date',
  expertise: 'It is not my field',
  conflict: 'I have a conflict of interest',
  other: 'Another reason',
} as const;

/** Declining is as easy as accepting; the reason helps the editor to ask somebody else. */
export function declineForm({ session, articleId }: AnsweringModel, typed: FormFields): Html {
  return html`<form method="post" action="/plain/articles/${articleId}/decline#decline">
    ${csrfField(session)}
    <fieldset>
      <legend>Why</legend>
      ${Object.entries(REASONS).map(
        ([code, words]) =>
          html`<div class="choice">
            <input
              type="radio"
              id="because-${code}"
              name="because"
              value="${code}"
              required
              ${typed['because'] === code && 'checked'}
            />
            <label for="because-${code}">${words}</label>
          </div>`,
      )}
      <div class="field">
        <label for="reason">In your words (you can leave this empty)</label>
        <textarea id="reason" name="reason" maxlength="2000">${typed['reason'] ?? ''}</textarea>
        <p class="hint">Editors, the chair and compliance read it; the author does not.</p>
      </div>
      <div class="field">
        <label for="suggestion">Whom would you ask instead? (You can leave this empty)</label>
        <input
          id="suggestion"
          name="suggestion"
          type="text"
          maxlength="300"
          value="${typed['suggestion']}"
          autocomplete="off"
        />
      </div>
    </fieldset>
    <button type="submit" class="second">Decline</button>
  </form>`;
}
