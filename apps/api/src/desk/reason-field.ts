import { html, type Html } from '../http/html.js';

/** A reason in words; `form` keeps the ids of several forms on a page apart. */
export function reasonField(form: string, value = '', hint = ''): Html {
  const id = `${form}-reason`;
  return html`<div class="field">
    <label for="${id}">Why</label>
    <textarea
      id="${id}"
      name="reason"
      maxlength="2000"
      required
      ${hint !== '' && html`aria-describedby="${id}-hint"`}
    >
${value}</textarea>
    ${hint !== '' && html`<p class="hint" id="${id}-hint">${hint}</p>`}
  </div>`;
}
