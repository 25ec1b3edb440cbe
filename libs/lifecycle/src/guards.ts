import { type Actor, isSystem } from './actor.js';
import { type ArticleFacts } from './facts.js';
import { type Guard } from './guard.js';
import { missingFromAll } from './panel.js';
import { quorumOf } from './quorum.js';
import { isReason } from './reason.js';
import { refuse } from './refusal.js';
import { barredFrom, isVacated, seatOf } from './seat-of.js';

const hasWritten = (facts: ArticleFacts, actor: Actor): boolean =>
  facts.authorId === actor.id || facts.writerIds.includes(actor.id);

const leadsReviews = (actor: Actor): boolean =>
  actor.roles.includes('editor') || actor.roles.includes('chair');

/** ACC-7: what a person answers for is never done by the system, whatever the policy says. */
export const inPerson: Guard = {
  says: 'a person does it, never the system',
  check: (_facts, _action, actor) => (isSystem(actor) ? refuse('wrong-role') : undefined),
};

/** ACC-3, N11: nobody judges a text they wrote into. */
export const notOwnWork: Guard = {
  says: 'wrote nothing of this revision',
  check: (facts, _action, actor) => (hasWritten(facts, actor) ? refuse('own-work') : undefined),
};

/** Authors act on their own articles; editors on any. */
export const ownArticleOrEditor: Guard = {
  says: 'is the author of this article, or an editor',
  check: (facts, _action, actor) =>
    actor.roles.includes('editor') || facts.authorId === actor.id
      ? undefined
      : refuse('not-your-article'),
};

/** The invited person alone answers an invitation. */
export const invited: Guard = {
  says: 'is invited and has not answered yet',
  check: (facts, _action, actor) => {
    const seat = seatOf(facts, actor);
    if (!seat) return refuse('no-assignment');
    return seat.state === 'invited' ? undefined : refuse('assignment-not-open');
  },
};

/** A no stays possible while reading: a conflict of interest may only show in the text. */
export const mayGiveUpSeat: Guard = {
  says: 'is invited or has accepted, and has handed nothing in',
  check: (facts, _action, actor) => {
    const seat = seatOf(facts, actor);
    if (!seat) return refuse('no-assignment');
    return seat.state === 'invited' || seat.state === 'accepted'
      ? undefined
      : refuse('assignment-not-open');
  },
};

/** ED-2, ED-4: marking and judging begin with acceptance, which comes with a disclosure. */
export const acceptedSeat: Guard = {
  says: 'has accepted the invitation',
  check: (facts, _action, actor) => {
    const seat = seatOf(facts, actor);
    if (!seat) return refuse('no-assignment');
    if (seat.state === 'invited') return refuse('not-accepted');
    return isVacated(seat) ? refuse('assignment-not-open') : undefined;
  },
};

/** A review is submitted once. */
export const reviewNotYetSubmitted: Guard = {
  says: 'has not submitted a review in this round',
  check: (facts, _action, actor) =>
    seatOf(facts, actor)?.state === 'submitted' ? refuse('assignment-not-open') : undefined,
};

/** Editors annotate freely; reviewers only with an accepted seat. */
export const acceptedSeatOrEditor: Guard = {
  says: 'has accepted the invitation, or is an editor',
  check: (facts, action, actor) =>
    actor.roles.includes('editor') ? undefined : acceptedSeat.check(facts, action, actor),
};

/** A conversation belongs to its article: a role alone opens no other author's threads. */
export const takesPart: Guard = {
  says: 'wrote into the article, made the annotation, has accepted an invitation, or is an editor or the chair',
  check: (facts, action, actor) => {
    const isInvolved =
      leadsReviews(actor) || hasWritten(facts, actor) || facts.annotation?.authorId === actor.id;
    return isInvolved ? undefined : acceptedSeat.check(facts, action, actor);
  },
};

/** ED-3: the acting reviewer's disclosure is valid now. */
export const ownDisclosureInDate: Guard = {
  says: 'own disclosure is in date',
  check: (facts, _action, actor) =>
    seatOf(facts, actor)?.isDisclosureInDate ? undefined : refuse('disclosure-out-of-date'),
};

/** ED-3, WF-2: every counted signer's disclosure is valid at this moment. */
export const disclosuresInDate: Guard = {
  says: 'the disclosure of every counted signer is in date',
  check: (facts) =>
    quorumOf(facts).counted.every((signature) => signature.isDisclosureInDate)
      ? undefined
      : refuse('disclosure-out-of-date'),
};

/** SIG-2: what was on the screen is what is stored. */
export const freshDigest: Guard = {
  says: 'has exactly this text on the screen',
  check: (facts, action) =>
    facts.digest !== null && action.digest === facts.digest ? undefined : refuse('stale-digest'),
  awaitsForm: () => true,
};

/** WF-2: the stored text still has the digest it was submitted with. */
export const unchangedText: Guard = {
  says: 'the stored text is the text that was submitted',
  check: (facts) =>
    facts.digest !== null && facts.recomputedDigest === facts.digest
      ? undefined
      : refuse('stale-digest'),
};

/** SIG-14: enough distinct people have validly signed exactly this digest. */
export const quorumReached: Guard = {
  says: 'enough people have signed exactly this text',
  check: (facts) => (quorumOf(facts).isReached ? undefined : refuse('quorum-not-reached')),
};

/** F27: where the policy asks for a panel, its specialties are among those whose signatures count. */
export const panelFilled: Guard = {
  says: 'the specialties that the policy asks for are among those who signed',
  check: (facts) => {
    const people = quorumOf(facts).counted.map(({ specialties }) => specialties ?? []);
    const missing = missingFromAll(facts.panels ?? [], people);
    return Object.keys(missing).length === 0 ? undefined : refuse('panel-incomplete');
  },
};

/** F32: a required change blocks until it is resolved. */
export const requiredChangesResolved: Guard = {
  says: 'every required change is resolved',
  check: (facts) => (facts.openRequiredChanges === 0 ? undefined : refuse('required-changes-open')),
};

/** Every citation leads to a reference somebody can find. */
export const citationsComplete: Guard = {
  says: 'every citation leads to a complete reference',
  check: (facts) => (facts.isCitationsComplete ? undefined : refuse('citations-incomplete')),
};

/** A person signs one text once with one meaning; the meaning comes with the form. */
export const notSignedYet: Guard = {
  says: 'has not signed this text with this meaning',
  check: (facts, action, actor) =>
    facts.signatures.some(
      (it) => it.isValid && it.signerId === actor.id && it.meaning === action.meaning,
    )
      ? refuse('already-signed')
      : undefined,
};

/** N11: whoever alone reviewed cannot alone approve. */
export const notOnlyReviewer: Guard = {
  says: 'is not the only one who signed',
  check: (facts, _action, actor) => {
    const { counted } = quorumOf(facts);
    return counted.length === 1 && counted[0]?.signerId === actor.id
      ? refuse('only-reviewer')
      : undefined;
  },
};

/** N11: what goes out without an editor's approval rests on at least two people. */
export const severalSigners: Guard = {
  says: 'at least two people have signed',
  check: (facts) => (quorumOf(facts).counted.length > 1 ? undefined : refuse('only-reviewer')),
};

/** AUD-4: what is undone, reopened or sent back says why. */
export const reasonGiven: Guard = {
  says: 'gives a reason',
  check: (_facts, action) => (isReason(action.reason) ? undefined : refuse('reason-needed')),
  awaitsForm: () => true,
};

/** Something is out there to withdraw. */
export const publicNow: Guard = {
  says: 'a revision is public',
  check: (facts) => (facts.isPublic ? undefined : refuse('not-public')),
};

/** What readers see is never put away unseen: it is withdrawn or retracted, with a notice. */
export const notPublicNow: Guard = {
  says: 'no revision is public',
  check: (facts) => (facts.isPublic ? refuse('still-public') : undefined),
};

/** Submitting needs an editable draft: a submitted revision never changes. */
export const hasDraft: Guard = {
  says: 'there is a draft that was not submitted yet',
  check: (facts) => (facts.digest === null ? undefined : refuse('nothing-to-submit')),
};

/** People asked to review wrote nothing of the text and are asked once a round. */
export const reviewersEligible: Guard = {
  says: 'nobody invited wrote into the revision or has a seat already',
  check: (facts, action) => {
    const asked = action.reviewerIds ?? [];
    const barred = barredFrom(facts);
    const isRepeated = new Set(asked).size !== asked.length;
    return isRepeated || asked.some((id) => barred.has(id))
      ? refuse('reviewer-not-eligible')
      : undefined;
  },
};

/** An open annotation is resolved once. */
export const annotationOpen: Guard = {
  says: 'the annotation is open',
  check: (facts) => (facts.annotation?.state === 'open' ? undefined : refuse('annotation-closed')),
  // A list of actions for the whole article is about no annotation yet.
  awaitsForm: (facts) => facts.annotation === undefined,
};

/** A required change is not closed by those who have to make it. */
export const mayResolve: Guard = {
  says: 'for a required change: made it, or is the chair or an editor who wrote nothing of the revision',
  check: (facts, _action, actor) => {
    const annotation = facts.annotation;
    if (annotation?.severity !== 'required' || annotation.authorId === actor.id) return undefined;
    return leadsReviews(actor) && !hasWritten(facts, actor)
      ? undefined
      : refuse('not-your-annotation');
  },
};
