import { type Colleague } from './api-answers.js';
import { type AnsweringModel } from './article-model.js';
import { csrfField } from './desk-layout.js';
import { type FormFields } from './form-fields.js';
import { html, type Html } from '../http/html.js';
import { reasonField } from './reason-field.js';

/** Giving the own seat to a colleague, who is asked as anybody is (F26). */
export function handOverForm(
  { session, articleId, colleagues }: AnsweringModel,
  typed: FormFields,
): Html {
  return html`<form method="post" action="/plain/articles/${articleId}/hand-over#hand-over">
    ${csrfField(session)}
    <div class="field">
      <label for="hand-over-to">To whom</label>
      <select id="hand-over-to" name="to" aria-describedby="hand-over-to-hint">
        <option value="">Whoever is next in the editors’ line</option>
        ${colleagues.map((it) => option(it, typed['to']))}
      </select>
      <p class="hint" id="hand-over-to-hint">
        ${
          colleagues.length === 0
            ? 'Nobody else can take it at the moment: every other reviewer has a seat here or wrote into the text.'
            : 'Your colleague is asked, and can say no. Your own seat ends now.'
        }
      </p>
    </div>
    ${reasonField('hand-over', typed['reason'], 'The editors read it.')}
    <button type="submit" class="second">Hand over</button>
  </form>`;
}

function option({ id, name, credentials, specialty }: Colleague, chosen = ''): Html {
  const more = [credentials, specialty].filter(Boolean).join(', ');
  return html`<option value="${id}" ${id === chosen && 'selected'}>
    ${name}${more && ` (${more})`}
  </option>`;
}
