import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  Database,
  ReaderReportRow,
  StaleVersion,
  systemContext,
  type WriteContext,
} from '#libs/persistence';
import { type Clock, VERSION } from '#libs/runtime';
import { planReport } from '#libs/workflow';
import { type CursorKey } from '../http/page-query.js';
import { notFound, Problem } from '../http/problem.js';
import { CLOCK } from '../http/tokens.js';
import { newReceiptCode } from './receipt-code.js';
import { type ShownArticle } from './shown-article.js';
import { type TypedReport } from './typed-report.js';

/** A report with the article it is about. */
export type ListedReport = ReaderReportRow & { readonly slug: string; readonly title: string };

/** A receipt before it is written down. */
export interface Receipt {
  readonly code: string;
  readonly at: number;
}

/** What readers sent, and what editors answered. */
@Injectable()
export class ReaderReports {
  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A receipt that stands for nothing: what a program gets that filled the trap in. */
  blank(): Receipt {
    return { code: newReceiptCode(), at: this.clock.now() };
  }

  /** The event says nothing about who wrote: no network address, no e-mail address. */
  async receive(shown: ShownArticle, typed: TypedReport, requestId: string): Promise<Receipt> {
    const context = systemContext('reader', `imprimatur-api/${VERSION}`, requestId);
    return this.db.work.run(context, async (tx) => {
      const row: ReaderReportRow = {
        ...{ id: randomUUID(), ...typed, receipt: newReceiptCode(), at: tx.at },
        articleId: shown.article.id,
        revisionId: shown.revision.id,
        state: 'open',
        ...{ answer: null, answeredBy: null, answeredAt: null, version: 1 },
      };
      await tx.insert(ReaderReportRow, row);
      tx.audit.append({
        action: 'reader-report.received',
        object: { type: 'reader-report', id: row.id },
        article: row.articleId,
        changes: [
          { path: 'kind', old: undefined, new: row.kind },
          { path: 'body', old: undefined, new: row.body },
          { path: 'hasEmail', old: undefined, new: row.email !== null },
        ],
      });
      await planReport(tx, randomUUID, row.id);
      return { code: row.receipt, at: row.at };
    });
  }

  /** @throws Problem `not-found` for a code nobody was given. */
  async byReceipt(receipt: string): Promise<ListedReport> {
    const [report] = await this.db.reader.query<ListedReport>(`${SELECT} WHERE r.receipt = $1`, [
      receipt,
    ]);
    if (!report) throw notFound('receipt');
    return report;
  }

  /** Oldest first, one more than asked for. */
  async list(
    state: ReaderReportRow['state'],
    after: CursorKey | undefined,
    limit: number,
  ): Promise<ListedReport[]> {
    const [at = -1, id = ''] = after ?? [];
    return this.db.reader.query<ListedReport>(
      `${SELECT} WHERE r.state = $1 AND (r.at > $2 OR (r.at = $3 AND r.id > $4))
       ORDER BY r.at, r.id LIMIT ${limit + 1}`,
      [state, at, at, id],
    );
  }

  /** @throws Problem `not-found`, `conflict` when answered already; StaleVersion */
  async answer(
    id: string,
    answer: string,
    expectedVersion: number,
    context: WriteContext,
  ): Promise<ListedReport> {
    await this.db.work.run(context, async (tx) => {
      const row = await tx.findOne(ReaderReportRow, { id });
      if (!row) throw notFound('report');
      if (row.version !== expectedVersion) throw new StaleVersion('report');
      if (row.state === 'answered')
        throw new Problem('conflict', 'This report was answered already. Read the answer first.');
      const answeredBy = context.actor.id;
      await tx.update(
        ReaderReportRow,
        { id, version: row.version },
        {
          ...{ state: 'answered', answer, answeredBy },
          answeredAt: tx.at,
          version: row.version + 1,
        },
      );
      tx.audit.append({
        action: 'reader-report.answered',
        object: { type: 'reader-report', id },
        article: row.articleId,
        changes: [
          { path: 'state', old: row.state, new: 'answered' },
          { path: 'answer', old: undefined, new: answer },
        ],
      });
      await planReport(tx, randomUUID, id);
      return { id };
    });
    const [report] = await this.db.reader.query<ListedReport>(`${SELECT} WHERE r.id = $1`, [id]);
    if (!report) throw notFound('report');
    return report;
  }
}

const SELECT = `SELECT r.id, r.article_id AS "articleId", r.revision_id AS "revisionId", r.kind, r.body,
  r.email, r.receipt, r.state, r.answer, r.answered_by AS "answeredBy",
  r.answered_at AS "answeredAt", r.at, r.version, a.slug, a.title
  FROM reader_reports r JOIN articles a ON a.id = r.article_id`;
