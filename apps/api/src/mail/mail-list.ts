import { Inject, Injectable } from '@nestjs/common';
import { type LetterRow, lettersOf, type MailSite, shownMail } from '#libs/jobs';
import { Database, MailRow } from '#libs/persistence';
import { type Page, pageOf, readCursor } from '../http/page-query.js';
import { MAIL_SITE } from './mail-site.js';
import { type MailsQuery } from './mails.query.js';
import { type MailView } from './mails.view.js';

/** Mails as they are shown, newest first. */
@Injectable()
export class MailList {
  constructor(
    private readonly db: Database,
    @Inject(MAIL_SITE) private readonly site: MailSite,
  ) {}

  /** One page of them all, or of those about one article. */
  async page(
    query: Pick<MailsQuery, 'cursor' | 'limit' | 'state'>,
    articleId?: string,
  ): Promise<Page<MailView>> {
    const after = readCursor(query.cursor, ['number', 'string']);
    const conditions = [
      ...(articleId === undefined ? [] : [['article_id = ', articleId] as const]),
      ...(query.state === undefined ? [] : [['state = ', query.state] as const]),
      ...(after ? [['(at, id) < ', after] as const] : []),
    ];
    const values: unknown[] = [];
    const clauses = conditions.map(([condition, value]) => {
      const parts = [value].flat();
      const marks = parts.map((part) => `$${values.push(part)}`).join(', ');
      return `${condition}${parts.length > 1 ? `(${marks})` : marks}`;
    });
    const where = clauses.length > 0 ? `WHERE ${clauses.join(' AND ')}` : '';
    const rows = await this.db.reader.query<{ id: string; at: number }>(
      `SELECT id AS "id", at AS "at" FROM mails ${where}
       ORDER BY at DESC, id DESC LIMIT ${query.limit + 1}`,
      values,
    );
    const { items, next } = pageOf(rows, query.limit, ({ at, id }) => [at, id]);
    return { items: await this.byIds(items.map(({ id }) => id)), next };
  }

  async one(mailId: string): Promise<MailView | undefined> {
    return (await this.byIds([mailId]))[0];
  }

  private async byIds(ids: readonly string[]): Promise<MailView[]> {
    if (ids.length === 0) return [];
    const letters = new Map((await lettersOf(this.db.reader, ids)).map((it) => [it.id, it]));
    const views: MailView[] = [];
    for (const id of ids) {
      const row = await this.db.reader.findOne(MailRow, { id });
      const letter = letters.get(id);
      if (row && letter) views.push(viewOf(row, letter, shownMail(this.site, letter).text));
    }
    return views;
  }
}

function viewOf(row: MailRow, letter: LetterRow, text: string): MailView {
  const { id, kind, subject, articleId, state, attempts, unknowable, response } = row;
  return {
    ...{ id, kind, class: row.class, subject, articleId, state, attempts, unknowable, response },
    to: { id: row.userId, name: letter.name, email: letter.email },
    at: new Date(row.at).toISOString(),
    acceptedAt: isoOf(row.writtenAt),
    bouncedAt: isoOf(row.bouncedAt),
    text,
  };
}

function isoOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
