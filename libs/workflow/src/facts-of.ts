import { findProblems, isCitationsComplete, revisionDigest } from '#libs/content';
import { type ArticleFacts, type AssignmentFacts, type ExtensionFacts } from '#libs/lifecycle';
import {
  AnnotationRow,
  type ArticleRow,
  AssignmentRow,
  type PolicyRow,
  type RevisionRow,
  type SqlReading,
} from '#libs/persistence';
import { type Keys } from './keys.js';
import { panelsFor } from './people-to-ask/panels-for.js';
import { publishedFacts } from './published-facts.js';
import { contentOf } from './scene.js';
import { hasDisclosure, signaturesOf } from './signatures-of.js';
import { writersOf } from './writers-of.js';

interface About {
  readonly article: ArticleRow;
  readonly revision: RevisionRow;
  readonly policy: PolicyRow;
  readonly annotationId?: string;
  /** Whether the citations are to be checked again, which renders the text. */
  readonly needsCitations: boolean;
  /** Who may sign the public text again, where that is asked. */
  readonly confirmingId?: string;
}

/** Gathers what `decide` looks at, everything read at this moment and nothing remembered. */
export async function factsOf(
  sql: SqlReading,
  about: About,
  keys: Keys,
  at: number,
): Promise<ArticleFacts> {
  const { article, revision, policy } = about;
  const isSubmitted = revision.digest !== null;
  const annotation = about.annotationId
    ? await sql.findOne(AnnotationRow, { id: about.annotationId, articleId: article.id })
    : undefined;
  const published =
    about.confirmingId === undefined
      ? undefined
      : await publishedFacts(sql, article, about.confirmingId, { keys, at });
  return {
    id: article.id,
    state: article.state,
    authorId: article.authorId,
    writerIds: await writersOf(sql, revision.id),
    isPublic: article.publishedRevisionId !== null,
    digest: revision.digest,
    recomputedDigest: isSubmitted ? revisionDigest(contentOf(revision)) : null,
    isCitationsComplete: about.needsCitations
      ? isCitationsComplete(findProblems(contentOf(revision)))
      : true,
    openRequiredChanges: await openRequiredChanges(sql, article.id),
    assignments: article.openRoundId ? await seatsOf(sql, article.openRoundId, at) : [],
    openExtensions: article.openRoundId ? await openExtensions(sql, article.id) : [],
    signatures: isSubmitted ? await signaturesOf(sql, revision, keys, at) : [],
    quorum: policy.rules.quorum[article.risk],
    panels: panelsFor(policy.rules, article),
    ...(annotation && { annotation }),
    ...(published && { published }),
  };
}

async function openRequiredChanges(sql: SqlReading, articleId: string): Promise<number> {
  const row = await sql.queryOne<{ count: number }>(
    `SELECT COUNT(*) AS count FROM annotations
     WHERE article_id = $1 AND state = 'open' AND severity = 'required'`,
    [articleId],
  );
  return Number(row?.count ?? 0);
}

async function openExtensions(sql: SqlReading, articleId: string): Promise<ExtensionFacts[]> {
  return sql.query<ExtensionFacts>(
    `SELECT id, assignment_id AS "assignmentId" FROM extension_requests
     WHERE article_id = $1 AND state = 'open'`,
    [articleId],
  );
}

async function seatsOf(sql: SqlReading, roundId: string, at: number): Promise<AssignmentFacts[]> {
  const today = new Date(at).toISOString().slice(0, 10);
  const rows = await sql.find(AssignmentRow, { roundId });
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      reviewerId: row.reviewerId,
      state: row.state,
      isDisclosureInDate: await hasDisclosure(sql, row.reviewerId, today),
    })),
  );
}
