import { type Risk } from '#libs/persistence';
import { addDays, addMonths, dateIn } from '#libs/runtime';
import { type Board, NEWEST_OPENER } from './board.js';
import { type Waiting } from './waiting.js';

/** The first step of the default ladder: from here on somebody is reminded. */
const DAYS_AHEAD = 60;

// RDR-2: what counts is the latest medical approval of the shown text that nobody took back.
const PUBLISHED = `SELECT a.id AS "id", a.risk AS "risk", a.updated_at AS "updatedAt",
    ${NEWEST_OPENER} AS "openedBy",
    (SELECT MAX(s.signed_at) FROM signatures s
      JOIN revisions r ON r.id = s.revision_id AND r.digest = s.digest
      WHERE s.revision_id = a.published_revision_id AND s.meaning = 'medical-approval'
        AND NOT EXISTS (SELECT 1 FROM signatures b WHERE b.revision_id = s.revision_id
          AND (b.withdraws = s.id
            OR (b.signer_id = s.signer_id AND b.meaning IN ('rejection', 'withdrawal')))))
      AS "signedAt"
  FROM articles a WHERE a.published_revision_id IS NOT NULL AND a.notice_reason IS NULL`;

interface Published {
  readonly id: string;
  readonly risk: Risk;
  readonly updatedAt: number;
  readonly openedBy: string | null;
  readonly signedAt: number | null;
}

/** Published articles whose periodic review comes up or is overdue, as readers are told. */
export async function waitingReReviews(board: Board): Promise<Waiting[]> {
  const { reviewIntervalMonths } = board.rules;
  const horizon = addDays(dateIn('UTC', board.now), DAYS_AHEAD);
  const found = await board.sql.query<Published>(PUBLISHED);
  return found
    .map(({ id, risk, updatedAt, openedBy, signedAt }) => ({
      ...{ id, articleId: id, stage: 're-review' as const, tz: 'UTC' },
      personId: board.editorOf(openedBy),
      what: signedAt === null ? 'A review: no signature counts any more' : 'The periodic review',
      since: signedAt ?? updatedAt,
      dueOn:
        signedAt === null
          ? dateIn('UTC', updatedAt)
          : addMonths(dateIn('UTC', signedAt), reviewIntervalMonths[risk]),
    }))
    .filter(({ dueOn }) => dueOn <= horizon);
}

const REPORTS = `SELECT p.id AS "id", p.kind AS "kind", p.at AS "since", a.id AS "articleId",
    ${NEWEST_OPENER} AS "openedBy"
  FROM articles a JOIN reader_reports p ON p.article_id = a.id WHERE p.state = 'open'`;

interface Report {
  readonly id: string;
  readonly kind: 'error' | 'question';
  readonly since: number;
  readonly articleId: string;
  readonly openedBy: string | null;
}

/** What readers reported and asked, and nobody has answered. */
export async function waitingReports(board: Board): Promise<Waiting[]> {
  const { answerDays = 3 } = board.rules;
  const found = await board.sql.query<Report>(REPORTS);
  return found.map(({ kind, openedBy, ...report }) => {
    const personId = board.editorOf(openedBy);
    const tz = board.zoneOf(personId);
    const what =
      kind === 'error' ? 'An answer to a reader’s report' : 'An answer to a reader’s question';
    const dueOn = addDays(dateIn(tz, report.since), answerDays);
    return { ...report, stage: 'reader-report', what, personId, dueOn, tz };
  });
}
