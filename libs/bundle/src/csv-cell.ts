// What spreadsheets take as the beginning of a formula, full-width forms included (OWASP, ASVS 1.2.10);
// also after a separator or a quote, where a reader with other settings begins a new cell.
const FORMULA = /(?:^|[",;])[=+\-@\t\r\n\0＝＋－＠]/;
const PLAIN = /^(?![=+\-@＝＋－＠])[^",;\r\n\t\0]*$/;

/**
 * One cell by RFC 4180. What could be a formula gets a leading `'` inside quotes; NDJSON keeps the true
 * value (EXP-5).
 */
export function csvCell(value: string): string {
  // Nearly every cell is plain: one look tells.
  if (PLAIN.test(value)) return value;
  const quoted = value.replaceAll('"', '""');
  return FORMULA.test(value) ? `"'${quoted}"` : `"${quoted}"`;
}

/** One row with its CRLF. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
