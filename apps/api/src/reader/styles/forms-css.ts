/** Buttons and forms. */
export const FORMS_CSS = `
.action {
  display: inline-block; padding: 0.55rem 1rem; border: 1px solid var(--link); border-radius: 4px;
  background: none; color: var(--link); font: 600 1rem/1.4 var(--sans); text-decoration: none; cursor: pointer;
}
.action:hover { text-decoration: underline; }
button.action { background: var(--link); color: var(--paper); }
.plain { border: 0; padding: 0.3rem 0; background: none; color: var(--link); font: inherit; text-decoration: underline; text-underline-offset: 0.16em; cursor: pointer; }
.field { margin-bottom: 1.5rem; font-family: var(--sans); font-size: 1rem; }
.field label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
.field p { margin: 0 0 0.35rem; }
.hint { color: var(--quiet); }
.field input, .field textarea {
  width: 100%; padding: 0.5rem 0.65rem; border: 1px solid var(--field-line); border-radius: 3px;
  background: var(--field); color: var(--ink); font: 1.0625rem/1.5 var(--sans);
}
.field textarea { resize: vertical; }
.field-wrong { border-left: 4px solid var(--grave-line); padding-left: 0.85rem; }
.wrong { font-weight: 600; color: var(--grave-line); }
.problems { border: 3px solid var(--grave-line); padding: 0.9rem 1.1rem; margin-block: 0.75rem 1.5rem; font-family: var(--sans); font-size: 1rem; }
.problems h2 { margin: 0 0 0.35rem; font-size: 1.125rem; }
.problems ul { margin: 0; }
.trap { position: absolute; left: -100rem; }
.code { font-size: 1.125rem; font-weight: 700; letter-spacing: 0.04em; }
`;
