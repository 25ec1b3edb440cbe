import { readerStage } from '#libs/lifecycle';
import {
  type ArticleRow,
  type PolicyRow,
  PublicationRow,
  type SqlReading,
} from '#libs/persistence';
import { addMonths } from '#libs/runtime';
import { type Keys } from '#libs/workflow';
import {
  approvalsAmong,
  readSignatures,
  type ReadSignature,
  type SignedRevision,
} from './approvals.js';
import { isoDate, isoInstant } from './calendar-day.js';
import { type Condition, type Notice, type Stage } from './page-model.js';

/** What readers may see of an article, and the dates that follow from the record. */
export interface ShownArticle {
  readonly article: ArticleRow;
  /** The text that is shown; of a withdrawn article, the text that was. */
  readonly revision: SignedRevision;
  readonly condition: Condition;
  /** The stored text is not the one that was submitted. */
  readonly isAltered?: true;
  readonly stage: Stage;
  readonly notice?: Notice;
  /** Oldest first. */
  readonly publications: PublicationRow[];
  readonly signatures: ReadSignature[];
  readonly policyVersion: number;
  readonly firstPublished?: string;
  readonly lastUpdated?: string;
  readonly lastReviewed?: string;
  readonly nextReviewDue?: string;
}

/** What the reading needs beside the rows. */
export interface Reading {
  readonly sql: SqlReading;
  readonly keys: Keys;
  /** The policy in force. */
  readonly policy: PolicyRow;
  readonly at: number;
}

/** Absent when readers may not know of the article. */
export async function shownArticle(
  reading: Reading,
  article: ArticleRow,
): Promise<ShownArticle | undefined> {
  const { sql, keys, policy, at } = reading;
  const publications = await sql.find(PublicationRow, { articleId: article.id }, 'ORDER BY seq');
  const isPending = publications.length === 0;
  if (isPending && !isShownPending(article, policy)) return undefined;
  const revision = await revisionOf(sql, shownRevisionId(article, publications));
  if (!revision?.digest) return undefined;
  const signatures = await readSignatures(sql, keys, revision);
  const reviewed = isPending ? {} : reviewDates(signatures, article, policy);
  return {
    ...{ article, revision, publications, signatures },
    ...publicationDates(publications),
    ...reviewed,
    ...noticeOf(article),
    condition: conditionOf(article, isPending, reviewed.nextReviewDue, at),
    stage: isPending ? (readerStage(article.state) ?? 'submitted') : 'approved',
    policyVersion: policyVersionOf(publications) ?? policy.version,
  };
}

function shownRevisionId(article: ArticleRow, publications: readonly PublicationRow[]): string {
  return (
    article.publishedRevisionId ?? publications.at(-1)?.revisionId ?? article.currentRevisionId
  );
}

function noticeOf({ noticeReason, noticeAt }: ArticleRow): Pick<ShownArticle, 'notice'> {
  if (noticeReason === null || noticeAt === null) return {};
  return { notice: { reason: noticeReason, date: isoDate(noticeAt) } };
}

/** The policy that the text was published under. */
function policyVersionOf(publications: readonly PublicationRow[]): number | undefined {
  return publications.findLast(({ kind }) => kind === 'published')?.policyVersion;
}

/** Number and digest of a revision, without its text. */
export function revisionOf(sql: SqlReading, id: string): Promise<SignedRevision | undefined> {
  return sql.queryOne<SignedRevision>('SELECT id, number, digest FROM revisions WHERE id = $1', [
    id,
  ]);
}

function isShownPending({ state }: ArticleRow, { rules }: PolicyRow): boolean {
  return rules.showPending && state !== 'draft' && readerStage(state) !== null;
}

/** Read off the publications alone: an editorial change moves no date. */
function publicationDates(
  publications: readonly PublicationRow[],
): Pick<ShownArticle, 'firstPublished' | 'lastUpdated'> {
  const published = publications.filter(({ kind }) => kind === 'published');
  const first = published[0];
  const significant = published.findLast(({ changeClass }) => changeClass === 'substantive');
  return {
    ...(first && { firstPublished: isoInstant(first.at) }),
    ...(significant && { lastUpdated: isoInstant(significant.at) }),
  };
}

/** RDR-2: the UTC date of the latest medical approval that counts, as it stands in what was signed. */
function reviewDates(
  signatures: readonly ReadSignature[],
  article: ArticleRow,
  { rules }: PolicyRow,
): Pick<ShownArticle, 'lastReviewed' | 'nextReviewDue'> {
  const latest = approvalsAmong(signatures)
    .map(({ said }) => said.at.slice(0, 10))
    .sort()
    .at(-1);
  if (!latest) return {};
  return {
    lastReviewed: latest,
    nextReviewDue: addMonths(latest, rules.reviewIntervalMonths[article.risk]),
  };
}

function conditionOf(
  article: ArticleRow,
  isPending: boolean,
  nextReviewDue: string | undefined,
  at: number,
): Condition {
  if (isPending) return 'pending';
  if (article.noticeReason !== null)
    return article.publishedRevisionId === null ? 'withdrawn' : 'retracted';
  // A published text whose signatures no longer count was, as far as anybody can tell, never reviewed.
  return nextReviewDue === undefined || nextReviewDue < isoDate(at) ? 'overdue' : 'current';
}
