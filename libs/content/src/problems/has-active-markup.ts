/** Elements that run, load or send something. A comparison such as "p <0.05" is none. */
const ACTIVE =
  /<\/?(?:script|iframe|frame|object|embed|applet|svg|math|style|link|meta|base|form|img|video|audio|template)\b/i;

/** Whether a text holds an HTML element that could do something in a browser. */
export function hasActiveMarkup(text: string): boolean {
  return ACTIVE.test(text);
}
