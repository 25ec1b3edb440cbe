/** What the personal links of a mail about a seat lead to. */
export const TASK_LINKS = ['open', 'date', 'decline', 'hand-over'] as const;

export type TaskLink = (typeof TASK_LINKS)[number];

/** `{{link:open}}` is about the seat of the mail, `{{link:open:ID}}` about one of several. */
const PLACEHOLDER = /\{\{link:(open|date|decline|hand-over)(?::([\w-]+))?\}\}/g;
const OWN_PLACEHOLDER = /\{\{link:(?:open|date|decline|hand-over)\}\}/g;

/** Puts addresses where placeholders stand; as Markdown they are links. */
export function putLinks(
  markdown: string,
  addressOf: (link: TaskLink, assignmentId?: string) => string,
): string {
  return markdown.replace(
    PLACEHOLDER,
    (_, link: TaskLink, id?: string) => `<${addressOf(link, id)}>`,
  );
}

/** The text without the placeholders that a template may use. */
export function withoutLinks(text: string): string {
  return text.replace(OWN_PLACEHOLDER, '');
}

/** Ids of the seats that a text has links for. */
export function seatsNamedIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, , id]) => id ?? []);
}
