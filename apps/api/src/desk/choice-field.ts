import { html, type Html } from '../http/html.js';

export interface ChoiceField {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Value and words of each choice, in order. */
  readonly choices: readonly (readonly [string, string])[];
  readonly value: string;
  readonly hint?: string;
}

/** A labelled list of which one is chosen. */
export function choiceField({ id, name, label, choices, value, hint }: ChoiceField): Html {
  return html`<div class="field">
    <label for="${id}">${label}</label>
    <select id="${id}" name="${name}" ${hint && html`aria-describedby="${id}-hint"`}>
      ${choices.map(
        ([key, words]) =>
          html`<option value="${key}" ${key === value && 'selected'}>${words}</option>`,
      )}
    </select>
    ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
  </div>`;
}
