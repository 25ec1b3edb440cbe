import { escapeMarkdown, renderTemplate, seatOffers, templateOf } from '#libs/mail';
import { type MailRow } from '#libs/persistence';
import { localOf } from '#libs/reminders';
import { type Writing } from '#libs/workflow';
import { type DueRow } from './due-row.js';
import { mailKindOf, variablesOf, type Wording, wordsOf } from './due-words.js';

/** The columns that the sweep fills; delivery begins with the defaults of the table. */
export type ComposedMail = Pick<
  MailRow,
  | 'id'
  | 'userId'
  | 'kind'
  | 'class'
  | 'lang'
  | 'subject'
  | 'body'
  | 'variables'
  | 'articleId'
  | 'assignmentId'
  | 'replyToId'
  | 'day'
  | 'at'
>;

/**
 * One mail from the rows that go out together. Its id is that of the first row, so that composing the
 * same rows again makes the same mail with the same Message-ID.
 */
export function composeDue(rows: readonly DueRow[], wording: Wording): ComposedMail {
  const { writing, now } = wording;
  const [first] = rows;
  if (!first) throw new Error('A mail needs something to say.');
  const about = rows.length === 1 ? oneThing(first, wording) : digestOf(rows, wording);
  return {
    id: first.id,
    userId: writing.userId,
    lang: writing.lang,
    ...about,
    ...(first.act === 'escalate'
      ? { class: 'escalation', day: null }
      : { class: 'reminder', day: localOf(writing.hours.zone, now).date }),
    replyToId: first.editorId === writing.userId ? null : first.editorId,
    at: now,
  };
}

type About = Pick<
  ComposedMail,
  'kind' | 'subject' | 'body' | 'variables' | 'articleId' | 'assignmentId'
>;

function oneThing(row: DueRow, wording: Wording): About {
  const { writing, now } = wording;
  const { subject, text } = wordsOf(row, wording);
  return {
    kind: mailKindOf(row),
    ...{ subject, body: text },
    variables: { ...variablesOf(row, writing, now), name: writing.name },
    articleId: row.articleId,
    assignmentId: isOwnSeat(row, writing) ? row.subjectId : null,
  };
}

function isOwnSeat({ subjectType, reviewerId }: DueRow, { userId }: Writing): boolean {
  return subjectType === 'assignment' && reviewerId === userId;
}

/** Everything that has come together, what is due first on top. */
function digestOf(rows: readonly DueRow[], wording: Wording): About {
  const { writing, texts } = wording;
  const ordered = [...rows].sort(
    (one, other) => rank(one) - rank(other) || one.basis.localeCompare(other.basis),
  );
  const count = String(rows.length);
  const lead = renderTemplate(
    templateOf('digest', writing.lang, texts),
    { count, name: writing.name },
    writing.lang,
  );
  const parts = ordered.map((row) => {
    const { subject, text } = wordsOf(row, wording);
    const offers = isOwnSeat(row, writing) ? [seatOffers(writing.lang, row.subjectId)] : [];
    return [`## ${escapeMarkdown(subject)}`, text, ...offers].join('\n\n');
  });
  const articles = new Set(rows.map(({ articleId }) => articleId));
  return {
    kind: 'digest',
    subject: lead.subject,
    body: [lead.text, ...parts].join('\n\n'),
    variables: null,
    articleId: articles.size === 1 ? (rows[0]?.articleId ?? null) : null,
    assignmentId: null,
  };
}

/** What is asked of the person comes before what is good to know. */
function rank({ kind, reviewerId, recipientId }: DueRow): number {
  if (kind === 'news') return 2;
  return reviewerId === recipientId ? 0 : 1;
}
