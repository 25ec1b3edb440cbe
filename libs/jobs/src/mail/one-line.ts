const MAX = 500;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** What another system said, fit for a row, a log line and a page. */
export function oneLine(text: string): string {
  return text.replace(CONTROL, ' ').trim().slice(0, MAX);
}
