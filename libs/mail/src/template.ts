/** Subject and text of one kind in one language; `{name}` stands for a variable. Text is Markdown. */
export interface MailTemplate {
  readonly subject: string;
  readonly text: string;
}
