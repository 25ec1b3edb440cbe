/** A line of the source and its number in the file, from 1. */
export interface SourceLine {
  text: string;
  number: number;
}

export function sourceLines(text: string, firstNumber = 1): SourceLine[] {
  return text.split('\n').map((line, at) => ({ text: line, number: firstNumber + at }));
}

/** The text of the lines without blank lines around it. */
export function joined(lines: SourceLine[]): string {
  const text = lines.map((line) => line.text).join('\n');
  return text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
