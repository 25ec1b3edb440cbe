import { type MailKind, type MailTemplates, renderTemplate, templateOf } from '#libs/mail';
import { MailRow, PreferenceRow, ReminderRow, type Tx, UserRow } from '#libs/persistence';
import { job } from '#libs/queue';
import { mailTemplates } from './mail-templates.js';

/** Something that one person is told. */
export interface Notice {
  /** Id of the person. */
  readonly to: string;
  readonly kind: MailKind;
  /** Values for the template, see `MAIL_KINDS`; `name` is added here. */
  readonly variables: Readonly<Record<string, string>>;
  readonly articleId?: string;
  /** The seat that personal links and the calendar entry are about. */
  readonly assignmentId?: string;
  /** Whom an answer goes to. */
  readonly replyToId?: string;
  /** `ask` when absent: it leaves at once. */
  readonly class?: 'ask' | 'escalation';
}

/** Good to know, nothing to do: waits for the person's next mail of the day. */
const NEWS: ReadonlySet<MailKind> = new Set([
  'submitted',
  'accepted',
  'review-in',
  'signed',
  'approved',
  'published',
  'withdrawn',
  'retracted',
  'confirmed',
]);

/**
 * Tells people, in the transaction of what they are told about: an ask becomes a mail at once, news
 * becomes a row of the schedule that the next mail of the day takes along (ADR 15). Nobody disabled and no
 * part of the system is written to.
 */
export async function tell(tx: Tx, newId: () => string, notices: readonly Notice[]): Promise<void> {
  let templates: MailTemplates | undefined;
  for (const notice of notices) {
    if (notice.to.startsWith('system:')) continue;
    const person = await tx.findOne(UserRow, { id: notice.to });
    if (!person || person.disabledAt !== null) continue;
    if (NEWS.has(notice.kind)) await keepNews(tx, newId(), notice);
    else {
      templates ??= await mailTemplates(tx, tx.at);
      await writeMail(tx, newId(), notice, person, templates);
    }
  }
}

/** Writes one mail now and has it sent after the commit; answers with its id. */
async function writeMail(
  tx: Tx,
  id: string,
  notice: Notice,
  person: UserRow,
  templates: MailTemplates,
): Promise<void> {
  const preference = await tx.findOne(PreferenceRow, { userId: person.id });
  const lang = preference?.lang ?? 'en';
  const variables = { ...notice.variables, name: person.name };
  const template = templateOf(notice.kind, lang, templates);
  const { subject, text } = renderTemplate(template, variables, lang);
  await tx.insert(MailRow, {
    id,
    userId: person.id,
    kind: notice.kind,
    class: notice.class ?? 'ask',
    lang,
    subject,
    body: text,
    variables,
    articleId: notice.articleId ?? null,
    assignmentId: notice.assignmentId ?? null,
    replyToId: notice.replyToId ?? null,
    at: tx.at,
    state: 'queued',
  });
  tx.enqueue(job('send-mail', `send-mail-${id}`, { mailId: id }));
}

async function keepNews(tx: Tx, id: string, notice: Notice): Promise<void> {
  await tx.insert(ReminderRow, {
    id,
    kind: 'news',
    subjectType: 'news',
    subjectId: id,
    step: notice.kind,
    version: 1,
    act: 'remind',
    recipientId: notice.to,
    articleId: notice.articleId ?? null,
    basis: '',
    onDate: new Date(tx.at).toISOString().slice(0, 10),
    dueAt: tx.at,
    state: 'planned',
    variables: notice.variables,
    plannedAt: tx.at,
  });
}
