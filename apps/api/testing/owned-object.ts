import { randomUUID } from 'node:crypto';
import {
  AnnotationRow,
  ArticleRow,
  AssignmentRow,
  PolicyRow,
  ReviewRow,
  ExtensionRequestRow,
  RevisionRow,
  RoundRow,
  SignatureRow,
  type SqlWriting,
} from '#libs/persistence';
import { DEFAULT_RULES } from '#libs/workflow';
import { type TestApp } from './test-app.js';

/** What a person has to do with an object: nothing, is its author, sits or sat on it, is it. */
export const OWNERSHIPS = ['other', 'own', 'assigned', 'accepted', 'declined', 'self'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

/** Values for the parameters of routes, by name. A feature adds the parameters of its own here. */
export type OwnedObject = Record<string, string>;

/** An article with everything that can hang on one, related to a person in one way. */
export async function ownedObject(
  app: TestApp,
  personId: string,
  ownership: Ownership,
): Promise<OwnedObject> {
  const otherId = await stranger(app);
  const object: OwnedObject = {
    ...Object.fromEntries(IDS.map((name) => [name, randomUUID()])),
    userId: ownership === 'self' ? personId : otherId,
    slug: `article-${randomUUID().slice(0, 8)}`,
    role: 'author',
    sessionId: '0123456789abcdef',
    mailId: '0123456789abcdef',
    token: 'x'.repeat(43),
    version: '1',
    seq: '0',
    key: 'no-such-job',
  };
  const seatState = SEATS[ownership];
  await app.db.work.bookkeep((sql) =>
    insertArticle(sql, object, {
      authorId: ownership === 'own' ? personId : otherId,
      reviewerId: seatState ? personId : otherId,
      seatState: seatState ?? 'accepted',
    }),
  );
  return object;
}

const SEATS: Partial<Record<Ownership, 'invited' | 'accepted' | 'declined'>> = {
  assigned: 'invited',
  accepted: 'accepted',
  declined: 'declined',
};

const IDS = [
  'id',
  'revisionId',
  'roundId',
  'assignmentId',
  'annotationId',
  'reviewId',
  'signatureId',
  'extensionId',
];

const strangers = new WeakMap<TestApp, Promise<string>>();

function stranger(app: TestApp): Promise<string> {
  const known = strangers.get(app) ?? makeStranger(app);
  strangers.set(app, known);
  return known;
}

/** Somebody else, and the policy that every round needs. */
async function makeStranger(app: TestApp): Promise<string> {
  const { id } = await app.user();
  await app.db.work.bookkeep((sql) =>
    sql.insertOnce(PolicyRow, {
      version: 1,
      title: 'Policy',
      text: 'Text',
      rules: DEFAULT_RULES,
      effectiveFrom: '2020-01-01',
      adoptedBy: id,
      adoptedAt: 0,
    }),
  );
  return id;
}

interface Parts {
  readonly authorId: string;
  readonly reviewerId: string;
  readonly seatState: 'invited' | 'accepted' | 'declined';
}

async function insertArticle(sql: SqlWriting, object: OwnedObject, parts: Parts): Promise<void> {
  const { id = '', revisionId = '', roundId = '', assignmentId = '', slug = '' } = object;
  const { authorId, reviewerId, seatState } = parts;
  await sql.insert(ArticleRow, {
    id,
    slug,
    title: 'Does it help?',
    searchTitle: 'does it help?',
    topics: [],
    risk: 'standard',
    state: 'in-review',
    authorId,
    currentRevisionId: revisionId,
    openRoundId: roundId,
    createdAt: 0,
    updatedAt: 0,
  });
  const digest = `sha256:${'0'.repeat(64)}`;
  await sql.insert(RevisionRow, {
    id: revisionId,
    articleId: id,
    number: 1,
    content: '{}',
    changeClass: 'substantive',
    digest,
    createdBy: authorId,
    createdAt: 0,
    updatedAt: 0,
    submittedAt: 0,
  });
  await sql.insert(RoundRow, {
    id: roundId,
    articleId: id,
    revisionId,
    policyVersion: 1,
    number: 1,
    openedBy: authorId,
    openedAt: 0,
  });
  await sql.insert(AssignmentRow, {
    id: assignmentId,
    roundId,
    articleId: id,
    reviewerId,
    state: seatState,
    tz: 'UTC',
    respondBy: '2099-01-01',
    invitedBy: authorId,
    invitedAt: 0,
  });
  await insertWords(sql, object, reviewerId, digest);
}

async function insertWords(
  sql: SqlWriting,
  object: OwnedObject,
  reviewerId: string,
  digest: string,
): Promise<void> {
  const { id: articleId, revisionId, roundId, assignmentId } = object;
  await sql.insert(AnnotationRow, {
    id: object['annotationId'],
    articleId,
    revisionId,
    audience: 'clinician',
    exact: 'help',
    prefix: '',
    suffix: '',
    start: 0,
    end: 4,
    severity: 'question',
    body: 'Whom?',
    authorId: reviewerId,
    at: 0,
    state: 'open',
  });
  await sql.insert(ReviewRow, {
    id: object['reviewId'],
    assignmentId,
    articleId,
    roundId,
    revisionId,
    digest,
    reviewerId,
    recommendation: 'approve',
    answers: [],
    wordsToAuthor: '',
    wordsToBoard: '',
    submittedAt: 0,
  });
  await sql.insert(ExtensionRequestRow, {
    ...{ id: object['extensionId'], articleId, assignmentId, dueOn: '2099-01-02' },
    ...{ wanted: '2099-01-09', reason: 'On leave.', state: 'open', requestedAt: 0 },
  });
  await sql.insert(SignatureRow, {
    id: object['signatureId'],
    articleId,
    revisionId,
    digest,
    signerId: reviewerId,
    meaning: 'review',
    roles: ['reviewer'],
    statement: '{}',
    seal: '{}',
    manifestation: {
      name: 'Somebody',
      username: 'somebody',
      role: 'reviewer',
      credentials: '',
      meaning: 'review',
      signedAt: '2026-04-07T09:30:00+02:00',
      revision: 1,
      digest,
      signatureId: object['signatureId'] ?? '',
    },
    method: 'password+totp',
    signedAt: 0,
    seq: 0,
  });
}
