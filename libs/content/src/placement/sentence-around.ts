/** The sentence (or line) that a range stands in, so that its subject can be compared. */
export function sentenceAround(text: string, start: number, end: number): string {
  const lead = text.slice(Math.max(0, start - 600), start);
  const isClosed = /[.!?]\s*$/.test(text.slice(start, end));
  const tail = isClosed ? '' : text.slice(end, end + 600);
  const opening = Math.max(lastEnd(lead), lead.lastIndexOf('\n') + 1);
  const closing = /[.!?](?=\s|$)|\n/.exec(tail);
  return lead.slice(opening) + text.slice(start, end) + tail.slice(0, closing?.index ?? undefined);
}

function lastEnd(text: string): number {
  let at = 0;
  for (const match of text.matchAll(/[.!?]\s+/g)) at = match.index + match[0].length;
  return at;
}

/** The nearest line above that reads like a heading or a table cell: short and without a full stop. */
export function labelBefore(text: string, start: number): string {
  const lines = text
    .slice(Math.max(0, start - 3000), start)
    .split('\n')
    .slice(0, -1);
  const isLabel = (line: string): boolean => /^[^.!?;]{1,80}$/.test(line.trim());
  return lines.findLast(isLabel)?.trim() ?? '';
}
