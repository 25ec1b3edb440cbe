/**
 * Plain text as Markdown that reads the same: whatever Markdown, Pandoc citations or HTML would
 * take for a mark is escaped.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*<[\]]/g, '\\$&')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?[\p{L}\p{N}]{1,32};)/gu, '\\&')
    .replace(/(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}_{])/gu, '\\@');
}

/** Escapes what only means something at the beginning of a line. */
export function escapeLineStart(text: string): string {
  return text.replace(/^(#|>|\+|-|=|:::|\|)/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
