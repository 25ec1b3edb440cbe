import { type ActionRequest } from './action.js';
import { type Actor } from './actor.js';
import { type ArticleFacts, type AssignmentFacts } from './facts.js';
import { quorumOf } from './quorum.js';
import { type Refusal, refuse } from './refusal.js';
import { isReason } from './reason.js';

/** Looks at the facts and answers with a refusal, or with nothing when all is well. */
export type Guard = (
  facts: ArticleFacts,
  action: ActionRequest,
  actor: Actor,
) => Refusal | undefined;

const seatOf = (facts: ArticleFacts, actor: Actor): AssignmentFacts | undefined =>
  facts.assignments.find((seat) => seat.reviewerId === actor.id);

/** ACC-3, N11: nobody judges a text they wrote into. */
export const notOwnWork: Guard = (facts, _action, actor) =>
  facts.authorId === actor.id || facts.writerIds.includes(actor.id)
    ? refuse('own-work')
    : undefined;

/** Authors act on their own articles; editors on any. */
export const ownArticleOrEditor: Guard = (facts, _action, actor) =>
  actor.roles.includes('editor') || facts.authorId === actor.id
    ? undefined
    : refuse('not-your-article');

/** The invited person alone answers an invitation. */
export const invited: Guard = (facts, _action, actor) => {
  const seat = seatOf(facts, actor);
  if (!seat) return refuse('no-assignment');
  return seat.state === 'invited' ? undefined : refuse('assignment-not-open');
};

/** ED-2, ED-4: reading, marking and judging begin with acceptance and a disclosure in date. */
export const acceptedSeat: Guard = (facts, _action, actor) => {
  const seat = seatOf(facts, actor);
  if (!seat) return refuse('no-assignment');
  if (seat.state === 'invited') return refuse('not-accepted');
  return seat.state === 'accepted' || seat.state === 'submitted'
    ? undefined
    : refuse('assignment-not-open');
};

/** A review is submitted once. */
export const reviewNotYetSubmitted: Guard = (facts, _action, actor) =>
  seatOf(facts, actor)?.state === 'submitted' ? refuse('assignment-not-open') : undefined;

/** Editors annotate freely; reviewers only with an accepted seat. */
export const acceptedSeatOrEditor: Guard = (facts, action, actor) =>
  actor.roles.includes('editor') ? undefined : acceptedSeat(facts, action, actor);

/** ED-3: the acting reviewer's disclosure is valid now. */
export const ownDisclosureInDate: Guard = (facts, _action, actor) =>
  seatOf(facts, actor)?.isDisclosureInDate ? undefined : refuse('disclosure-out-of-date');

/** Every counted signer's disclosure is valid at this moment. */
export const disclosuresInDate: Guard = (facts) =>
  quorumOf(facts).counted.every((signature) => signature.isDisclosureInDate)
    ? undefined
    : refuse('disclosure-out-of-date');

/** SIG-2: what was on the screen is what is stored, and what is stored is what was submitted. */
export const freshDigest: Guard = (facts, action) =>
  facts.digest !== null && action.digest === facts.digest && facts.recomputedDigest === facts.digest
    ? undefined
    : refuse('stale-digest');

/** The stored text still has the digest it was submitted with. */
export const unchangedText: Guard = (facts) =>
  facts.digest !== null && facts.recomputedDigest === facts.digest
    ? undefined
    : refuse('stale-digest');

/** SIG-14: enough distinct people have validly signed exactly this digest. */
export const quorumReached: Guard = (facts) =>
  quorumOf(facts).isReached ? undefined : refuse('quorum-not-reached');

/** F32: a required change blocks until it is resolved. */
export const requiredChangesResolved: Guard = (facts) =>
  facts.openRequiredChanges === 0 ? undefined : refuse('required-changes-open');

/** Every citation leads to a reference somebody can find. */
export const citationsComplete: Guard = (facts) =>
  facts.isCitationsComplete ? undefined : refuse('citations-incomplete');

/** A person signs one text once with one meaning. */
export const notSignedYet: Guard = (facts, action, actor) =>
  facts.signatures.some(
    (it) => it.isValid && it.signerId === actor.id && it.meaning === action.meaning,
  )
    ? refuse('already-signed')
    : undefined;

/** N11: whoever alone reviewed cannot alone approve. */
export const notOnlyReviewer: Guard = (facts, _action, actor) => {
  const signers = new Set(quorumOf(facts).counted.map((signature) => signature.signerId));
  return signers.size === 1 && signers.has(actor.id) ? refuse('only-reviewer') : undefined;
};

/** AUD-4: what is undone, reopened or sent back says why. */
export const reasonGiven: Guard = (_facts, action) =>
  isReason(action.reason) ? undefined : refuse('reason-needed');

/** Something is out there to withdraw. */
export const publicNow: Guard = (facts) => (facts.isPublic ? undefined : refuse('not-public'));

/** Submitting needs an editable draft: a submitted revision never changes. */
export const hasDraft: Guard = (facts) =>
  facts.digest === null ? undefined : refuse('nothing-to-submit');

/** People asked to review wrote nothing of the text and are asked once a round. */
export const reviewersEligible: Guard = (facts, action) => {
  const asked = action.reviewerIds ?? [];
  const barred = [
    facts.authorId,
    ...facts.writerIds,
    ...facts.assignments
      .filter(
        (seat) =>
          seat.state !== 'declined' && seat.state !== 'withdrawn' && seat.state !== 'expired',
      )
      .map((seat) => seat.reviewerId),
  ];
  const isRepeated = new Set(asked).size !== asked.length;
  return isRepeated || asked.some((id) => barred.includes(id))
    ? refuse('reviewer-not-eligible')
    : undefined;
};

/** An open annotation is resolved once. */
export const annotationOpen: Guard = (facts) =>
  facts.annotation?.state === 'open' ? undefined : refuse('annotation-closed');

/** A required change is not closed by those who have to make it. */
export const mayResolve: Guard = (facts, _action, actor) => {
  const annotation = facts.annotation;
  if (!annotation || annotation.severity !== 'required' || annotation.authorId === actor.id)
    return undefined;
  const isWriter = facts.authorId === actor.id || facts.writerIds.includes(actor.id);
  const isJudge = actor.roles.includes('editor') || actor.roles.includes('chair');
  return isJudge && !isWriter ? undefined : refuse('not-your-annotation');
};
