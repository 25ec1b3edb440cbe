import { html, type Html } from '../http/html.js';

export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'password';
  readonly max: number;
  /** Value of `autocomplete`; nothing stands in the way of pasting. */
  readonly complete: string;
  readonly value?: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
  /** Whether a phone shows its digits. */
  readonly isNumeric?: boolean;
}

/** A labelled line to type into. */
export function textField(field: TextField): Html {
  const { name, label, type, max, complete, value = '', hint, isOptional, isNumeric } = field;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      maxlength="${max}"
      autocomplete="${complete}"
      autocapitalize="none"
      spellcheck="false"
      ${isNumeric && html`inputmode="numeric"`}
      ${hint && html`aria-describedby="${name}-hint"`}
      ${!isOptional && 'required'}
    />
    ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
  </div>`;
}
