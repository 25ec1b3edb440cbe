import { type ActionName } from '#libs/lifecycle';
import { AvailabilityWindowRow, type SqlReading, type Tx } from '#libs/persistence';
import { dateIn } from '#libs/runtime';
import { WorkflowError } from '../errors.js';
import { type Scene } from '../scene.js';
import { type Bar, barsOf } from './bars.js';
import { type Candidate } from './candidate.js';
import { type Conflict } from './conflicts.js';
import { type DaysAway } from './days-away.js';
import { findConflicts } from './find-conflicts.js';
import { placesIn } from './places-in-article.js';
import { articleInQuestion, waivedConflicts } from './read-article.js';
import { readCandidates } from './read-candidates.js';

type Asking = Pick<Scene<ActionName>, 'article' | 'revision'> & { readonly tx: Tx };

/**
 * Refuses to ask somebody who is away, has enough to do, has no licence in date, or has a conflict of
 * interest that two editors have not set aside. For invitations, alternates and hand-overs alike.
 * @throws WorkflowError `reviewer-away`, `reviewer-over-cap`, `licence-expired`, `conflict-of-interest`
 */
export async function assertAskable(asking: Asking, personId: string): Promise<void> {
  const [bar] = await barsFor(asking, personId);
  if (bar) throw new WorkflowError(bar.code, bar.says);
}

/** What stands in the way of asking a person, for whoever can pass on to the next one. */
async function barsFor({ tx, article, revision }: Asking, personId: string): Promise<Bar[]> {
  const wanted = { articleId: article.id, at: tx.at, personId };
  const [candidate] = await readCandidates(tx, wanted);
  if (!candidate) return [];
  const conflicts = await openConflicts({ tx, article, revision }, candidate);
  return barsOf(candidate, conflicts, dateIn(candidate.tz, tx.at));
}

/**
 * ED-2, N9: what a reviewer discloses with the acceptance, or has declared meanwhile, keeps them out
 * as long as nobody has decided about it.
 * @throws WorkflowError `conflict-of-interest`
 */
export async function assertNoOpenConflict(asking: Asking, personId: string): Promise<void> {
  const bars = await barsFor(asking, personId);
  if (!bars.some(({ code }) => code === 'conflict-of-interest')) return;
  throw new WorkflowError(
    'conflict-of-interest',
    'What you have disclosed touches this article, so two editors have to decide first. Tell the editor who asked you, or decline because of a conflict of interest.',
  );
}

/** Conflicts of one person with the article that no waiver covers. */
export async function openConflictsOf(asking: Asking, personId: string): Promise<Conflict[]> {
  const { tx, article } = asking;
  const [candidate] = await readCandidates(tx, { articleId: article.id, at: tx.at, personId });
  return candidate ? openConflicts(asking, candidate) : [];
}

async function openConflicts(asking: Asking, candidate: Candidate): Promise<Conflict[]> {
  const { tx, article, revision } = asking;
  const places = placesIn(await articleInQuestion(tx, article, revision));
  const waived = (await waivedConflicts(tx, article.id)).get(candidate.id);
  const found = findConflicts(places, candidate, dateIn('UTC', tx.at));
  return found.filter(({ key }) => !waived?.has(key));
}

/** Days on which a person is away, those that are past left out. */
export async function daysAwayOf(
  sql: SqlReading,
  userId: string,
  today: string,
): Promise<DaysAway[]> {
  const rows = await sql.find(AvailabilityWindowRow, { userId });
  return rows.filter(({ cancelledAt, untilOn }) => cancelledAt === null && untilOn >= today);
}
