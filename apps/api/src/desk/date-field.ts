import { html, type Html } from '../http/html.js';

export interface DateField {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value?: string | undefined;
  /** The first date that makes sense, `YYYY-MM-DD`. */
  readonly min?: string;
  readonly isOptional?: boolean;
}

/** A labelled calendar date. */
export function dateField(field: DateField): Html {
  const { id, name, label, hint, value = '', min, isOptional } = field;
  return html`<div class="field">
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${name}"
      type="date"
      value="${value}"
      ${min && html`min="${min}"`}
      aria-describedby="${id}-hint"
      ${!isOptional && 'required'}
    />
    <p class="hint" id="${id}-hint">${hint}</p>
  </div>`;
}
