import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { notFound, Problem } from '../http/problem.js';
import { type Throttle } from '../http/route-config.js';
import { addressKey, Throttling } from '../http/throttling.js';
import { ArticlePages, HTML } from './article-pages.js';
import { isoInstant } from './calendar-day.js';
import { type KeptPage, PageCache } from './page-cache.js';
import { type ReportKind } from './page-model.js';
import { paths } from './paths.js';
import { ReaderArticles } from './reader-articles.js';
import { ReaderReports, type Receipt } from './reader-reports.js';
import { isReceiptCode } from './receipt-code.js';
import { receiptPage } from './receipt-page.js';
import { TRAP_FIELD } from './report-fields.js';
import { reportFormPage } from './report-forms.js';
import { type ShownArticle } from './shown-article.js';
import { readReport } from './typed-report.js';

/** Reports that are kept, for each network address. */
const KEPT: Throttle = { name: 'reader-report', limit: 5, windowSeconds: 600 };

interface Answer {
  readonly status: number;
  readonly page: string;
  readonly location?: string;
}

/** What readers meet when they write to the editors. */
@Injectable()
export class ReportPages {
  constructor(
    private readonly articles: ReaderArticles,
    private readonly pages: ArticlePages,
    private readonly cache: PageCache,
    private readonly reports: ReaderReports,
    private readonly throttling: Throttling,
  ) {}

  form(kind: ReportKind, slug: string): KeptPage | Promise<KeptPage> {
    return this.cache.page(`form ${kind} ${slug}`, async () => {
      const article = await this.pages.identity(await this.articles.find(slug));
      const text = reportFormPage({ article, kind, values: {}, errors: [] });
      return { type: HTML, text, headers: { 'x-robots-tag': 'noindex' } };
    });
  }

  /** Stores what fits and hands the receipt out; what does not fit comes back with its faults. */
  async receive(
    kind: ReportKind,
    slug: string,
    typed: Readonly<Record<string, unknown>>,
    request: FastifyRequest,
  ): Promise<Answer> {
    const shown = await this.articles.find(slug);
    const article = await this.pages.identity(shown);
    const read = readReport(kind, textsIn(typed));
    if (!('report' in read))
      return { status: 422, page: reportFormPage({ article, kind, ...read }) };
    await this.throttling.take(KEPT, [`ip:${addressKey(request.ip)}`]);
    const isTrapped = typed[TRAP_FIELD] !== undefined && typed[TRAP_FIELD] !== '';
    const receipt = isTrapped
      ? this.reports.blank()
      : await this.reports.receive(shown, read.report, request.id);
    return await this.received(shown, kind, receipt, read.report.email !== null);
  }

  /** @throws Problem `not-found` */
  async receipt(code: string): Promise<string> {
    if (!isReceiptCode(code)) throw notFound('receipt');
    const report = await this.reports.byReceipt(code);
    const { answer, answeredAt } = report;
    const shown = await this.articles.find(report.slug);
    return receiptPage({
      article: await this.pages.identity(shown),
      kind: report.kind,
      code,
      receivedAt: isoInstant(report.at),
      hasEmail: report.email !== null,
      ...(answer !== null && { answer: { text: answer, at: isoInstant(answeredAt ?? report.at) } }),
    });
  }

  private async received(
    shown: ShownArticle,
    kind: ReportKind,
    { code, at }: Receipt,
    hasEmail: boolean,
  ): Promise<Answer> {
    const article = await this.pages.identity(shown);
    const page = receiptPage({ article, kind, code, receivedAt: isoInstant(at), hasEmail });
    return { status: 201, page, location: paths.receipt(code) };
  }
}

/** @throws Problem `validation-failed` for fields that are no text, as JSON could send them. */
function textsIn(typed: Readonly<Record<string, unknown>>): Record<string, string> {
  if (Object.values(typed).some((value) => typeof value !== 'string'))
    throw new Problem('validation-failed', 'Send the form as our page sends it.');
  return typed as Record<string, string>;
}
