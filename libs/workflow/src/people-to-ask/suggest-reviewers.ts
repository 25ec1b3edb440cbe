import { missingFromAll } from '#libs/lifecycle';
import { ArticleRow, type PolicyRow, RevisionRow, type SqlReading } from '#libs/persistence';
import { dateIn } from '#libs/runtime';
import { NotFound } from '../errors.js';
import { policyOfRevision } from '../policy-in-force.js';
import { type Candidate } from './candidate.js';
import { type Conflict } from './conflicts.js';
import { findConflicts } from './find-conflicts.js';
import { panelsFor } from './panels-for.js';
import { pastReviews } from './past-reviews.js';
import { placesIn } from './places-in-article.js';
import { articleInQuestion, waivedConflicts } from './read-article.js';
import { readCandidates } from './read-candidates.js';
import { inOrder, type Measured, type Suggestion, suggestionFor } from './score.js';
import { fittingWords } from './specialty-topics.js';

/** Everybody who could review an article, the best to ask first. */
export interface Suggestions {
  /** Specialties that the panel still lacks, with how many; empty where none is asked for. */
  readonly missing: Readonly<Record<string, number>>;
  readonly suggestions: readonly Suggestion[];
}

/** What is the same for every candidate. */
interface Common extends Pick<Measured, 'at' | 'respondDays' | 'reviewDays'> {
  readonly missing: Readonly<Record<string, number>>;
  readonly past: Awaited<ReturnType<typeof pastReviews>>;
  readonly conflictsOf: (candidate: Candidate) => Pick<Measured, 'conflicts' | 'waived'>;
  readonly words: ReturnType<typeof fittingWords>;
  readonly todayIn: (zone: string) => string;
  readonly writers: ReadonlySet<string>;
  readonly seated: ReadonlySet<string>;
}

/**
 * Ranks the reviewers for an article by specialty, load, availability and how they have reviewed
 * before, each with reasons (F13 to F16). The same rules as at inviting say who cannot be asked.
 * @throws NotFound
 */
export async function suggestReviewers(
  sql: SqlReading,
  articleId: string,
  at: number,
): Promise<Suggestions> {
  const article = await sql.findOne(ArticleRow, { id: articleId });
  const revision = article && (await sql.findOne(RevisionRow, { id: article.currentRevisionId }));
  if (!revision) throw new NotFound('article');
  const policy = await policyOfRevision(sql, revision, at);
  const candidates = await readCandidates(sql, { articleId, at });
  const common = await commonTo(sql, { article, revision, policy, candidates, at });
  const suggestions = candidates.map((it) => suggestionFor(measure(it, common)));
  return { missing: common.missing, suggestions: suggestions.sort(inOrder) };
}

interface About {
  readonly article: ArticleRow;
  readonly revision: RevisionRow;
  readonly policy: PolicyRow;
  readonly candidates: readonly Candidate[];
  readonly at: number;
}

async function commonTo(sql: SqlReading, about: About): Promise<Common> {
  const { article, revision, policy, candidates, at } = about;
  const places = placesIn(await articleInQuestion(sql, article, revision));
  const waivedBy = await waivedConflicts(sql, article.id);
  const today = dateIn('UTC', at);
  const seated = await idsIn(sql, SEATED, article.openRoundId ?? '');
  const people = candidates.filter(({ id }) => seated.has(id)).map((it) => it.specialties);
  return {
    at,
    seated,
    words: fittingWords(article),
    todayIn: todayAt(at),
    respondDays: policy.rules.respondDays,
    reviewDays: policy.rules.reviewDays,
    missing: missingFromAll(panelsFor(policy.rules, article), people),
    past: await pastReviews(sql, at),
    writers: new Set([article.authorId, ...(await idsIn(sql, WRITERS, revision.id))]),
    conflictsOf: (candidate) => {
      const found = findConflicts(places, candidate, today);
      const isWaived = ({ key }: Conflict): boolean =>
        waivedBy.get(candidate.id)?.has(key) ?? false;
      return {
        conflicts: found.filter((it) => !isWaived(it)),
        waived: found.filter(isWaived),
      };
    },
  };
}

const WRITERS = 'SELECT user_id AS "id" FROM revision_writers WHERE revision_id = $1';
const SEATED = `SELECT reviewer_id AS "id" FROM assignments
  WHERE round_id = $1 AND state IN ('invited', 'accepted', 'submitted')`;

async function idsIn(sql: SqlReading, text: string, value: string): Promise<Set<string>> {
  const rows = await sql.query<{ id: string }>(text, [value]);
  return new Set(rows.map(({ id }) => id));
}

function measure(candidate: Candidate, common: Common): Measured {
  const { missing, past, conflictsOf, at, respondDays, reviewDays, words } = common;
  const fits = candidate.specialties.flatMap((specialty) => {
    const word = words.get(specialty);
    return word === undefined ? [] : [{ specialty, word }];
  });
  return {
    candidate,
    fits,
    past: past(candidate.id),
    lacking: candidate.specialties.filter((it) => missing[it] !== undefined),
    ...conflictsOf(candidate),
    ...takenBy(candidate, common),
    today: common.todayIn(candidate.tz),
    ...{ at, respondDays, reviewDays },
  };
}

function takenBy({ id, name }: Candidate, { writers, seated }: Common): Pick<Measured, 'taken'> {
  const code = 'reviewer-not-eligible';
  if (writers.has(id)) return { taken: { code, says: `${name} wrote into this text.` } };
  if (seated.has(id)) return { taken: { code, says: `${name} has a seat in this round.` } };
  return {};
}

/** The date in each zone, worked out once: people share few zones, and asking takes long. */
function todayAt(at: number): (zone: string) => string {
  const known = new Map<string, string>();
  return (zone) => {
    const date = known.get(zone) ?? dateIn(zone, at);
    known.set(zone, date);
    return date;
  };
}
