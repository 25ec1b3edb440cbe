import { html, type Html } from '../http/html.js';
import { layout } from './layout.js';
import { crumb } from './page-crumb.js';
import { type ReportFormModel } from './page-model.js';
import { paths } from './paths.js';
import { type Field, REPORT_FORMS, TRAP_FIELD } from './report-fields.js';

function input(field: Field, form: ReportFormModel, attributes: Html): Html {
  const value = form.values[field.name] ?? '';
  if (field.kind === 'long')
    return html`<textarea
      id="${field.name}"
      name="${field.name}"
      rows="7"
      maxlength="${field.maxLength}"
      ${attributes}
    >
${value}</textarea>`;
  const isEmail = field.kind === 'email';
  return html`<input
    id="${field.name}"
    name="${field.name}"
    type="${isEmail ? 'email' : 'text'}"
    maxlength="${field.maxLength}"
    ${isEmail && html` autocomplete="email"`}
    value="${value}"
    ${attributes}
  />`;
}

function fieldRow(field: Field, form: ReportFormModel): Html {
  const error = form.errors.find(({ field: name }) => name === field.name);
  const described = [field.hint && `${field.name}-hint`, error && `${field.name}-error`].filter(
    Boolean,
  );
  const attributes = html`${field.isRequired && html` required`}${
    described.length > 0 && html` aria-describedby="${described.join(' ')}"`
  }${error && html` aria-invalid="true"`}`;
  return html`<div class="field${error && ' field-wrong'}">
    <label for="${field.name}">${field.label}</label>
    ${field.hint && html`<p class="hint" id="${field.name}-hint">${field.hint}</p>`}
    ${error && html`<p class="wrong" id="${field.name}-error"><span class="unseen">Error: </span>${error.message}</p>`}
    ${input(field, form, attributes)}
  </div>`;
}

/** What has to be put right, at the top, each line leading to its field. */
function summary(form: ReportFormModel, fields: readonly Field[]): Html | undefined {
  if (form.errors.length === 0) return undefined;
  const names = new Set(fields.map(({ name }) => name));
  return html`<div class="problems" role="alert">
    <h2>It was not sent yet</h2>
    <ul>
      ${form.errors.map(({ field, message }) =>
        names.has(field)
          ? html`<li><a href="#${field}">${message}</a></li>`
          : html`<li>${message}</li>`,
      )}
    </ul>
  </div>`;
}

const TRAP = html`<div class="trap" aria-hidden="true">
  <label for="${TRAP_FIELD}">Leave this empty</label>
  <input
    id="${TRAP_FIELD}"
    name="${TRAP_FIELD}"
    type="text"
    tabindex="-1"
    autocomplete="off"
    value=""
  />
</div>`;

/** "Report an error" or "Ask a follow-up question": a plain form; refused input comes back filled in. */
export function reportFormPage(form: ReportFormModel): string {
  const { heading, lead, button, fields } = REPORT_FORMS[form.kind];
  const path = paths.report(form.article.slug, form.kind);
  return layout({
    site: form.article.site,
    title: `${form.errors.length > 0 ? 'Error: ' : ''}${heading}: ${form.article.title}`,
    canonical: form.article.site.baseUrl + path,
    isNoindex: true,
    main: html`${summary(form, fields)} ${crumb(heading, form.article)}
      <p>${lead}</p>
      <form method="post" action="${path}" class="report">
        ${fields.map((field) => fieldRow(field, form))} ${TRAP}
        <button type="submit" class="action">${button}</button>
      </form>`,
  });
}
