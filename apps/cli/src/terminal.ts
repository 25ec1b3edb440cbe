/** Where a command writes: the process itself, or a test. */
export interface Terminal {
  out(line: string): void;
  error(line: string): void;
}

/** One line without characters that could hide or forge something on a terminal. */
export function plainLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '?')
    .slice(0, 1_000);
}
