/** Markup that is already safe to place into a page. */
export class Html {
  constructor(readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What a template may hold: text is escaped, nothing is written for absent and false values. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML or XML, safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark) : text;
}

function write(value: HtmlValue): string {
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (!value) return '';
  let markup = '';
  for (const part of value) markup += write(part);
  return markup;
}

/** Template that escapes every value but `Html`; attribute values are always written in quotes. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  let markup = strings[0] ?? '';
  for (let at = 0; at < values.length; at += 1) markup += write(values[at]) + strings[at + 1];
  return new Html(markup);
}

/** Marks markup as trusted: only for what a renderer of this product has made safe. */
export function raw(trusted: string): Html {
  return new Html(trusted);
}

/** Values with a separator between those that are not absent. */
export function joined(values: readonly HtmlValue[], separator: HtmlValue): Html {
  const present = values.filter(
    (value) => value !== undefined && value !== null && value !== false,
  );
  return html`${present.map((value, at) => [at > 0 && separator, value])}`;
}
