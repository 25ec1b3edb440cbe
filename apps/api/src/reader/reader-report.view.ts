import { isoInstant } from './calendar-day.js';
import { type ListedReport } from './reader-reports.js';

/** A reader's report as editors see it; times are ISO 8601, UTC. */
export class ReaderReportView {
  id: string;
  article: { id: string; slug: string; title: string };
  /** The text the reader had before them. */
  revisionId: string;
  kind: 'error' | 'question';
  body: string;
  email: string | null;
  receipt: string;
  state: 'open' | 'answered';
  receivedAt: string;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  version: number;
}

/** One page of reports, oldest first. */
export class ReaderReportsView {
  items: ReaderReportView[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}

export function readerReportView(report: ListedReport): ReaderReportView {
  const { id, revisionId, kind, body, email, receipt, state, answer, answeredBy, version } = report;
  return {
    ...{ id, revisionId, kind, body, email, receipt, state, answer, answeredBy, version },
    article: { id: report.articleId, slug: report.slug, title: report.title },
    receivedAt: isoInstant(report.at),
    answeredAt: report.answeredAt === null ? null : isoInstant(report.answeredAt),
  };
}
