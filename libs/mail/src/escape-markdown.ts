const SPECIAL = /[\\`*_[\]<>{}&]/g;

/** A value for a Markdown text in which nothing is markup, no link and no placeholder. */
export function escapeMarkdown(value: string): string {
  return value.replace(SPECIAL, '\\$&');
}
