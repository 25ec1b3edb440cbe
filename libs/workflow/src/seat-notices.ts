import { type ActionName, decide } from '#libs/lifecycle';
import { type MailKind } from '#libs/mail';
import { AssignmentRow, RoundRow } from '#libs/persistence';
import { about, roundOpener, type Telling } from './notice.js';
import { type Scene } from './scene.js';

/** A mail to the person whose seat the action was about. */
export const toReviewer =
  (kind: MailKind): Telling =>
  async (scene, result) => {
    const id = String(result['assignmentId']);
    const seat = await scene.tx.findOne(AssignmentRow, { id });
    return seat ? [{ ...about(scene, result), to: seat.reviewerId, kind, assignmentId: id }] : [];
  };

/** The editor hears who said no, why, and whom they would ask instead. */
export const declined: Telling = async (scene, result) => {
  const known = about(scene, result);
  const { reason = '' } = known.variables;
  const other = 'suggestion' in scene.action ? scene.action.suggestion?.trim() : undefined;
  const variables = {
    ...known.variables,
    reason: other ? `${reason}; suggests to ask ${other}` : reason,
  };
  return (await roundOpener(scene)).map((to) => ({ ...known, variables, to, kind: 'declined' }));
};

/** The editor hears that a date went by and the seat is free. */
export const seatExpired: Telling = async (scene, result) => {
  const isUnanswered = 'because' in scene.action && scene.action.because === 'no-answer';
  const kind = isUnanswered ? 'invitation-expired' : 'seat-replaced';
  return (await roundOpener(scene)).map((to) => ({ to, kind, ...about(scene, result) }));
};

/** Whoever still sat in a round that closed, or was taken out of it, need do nothing more. */
export const endedSeats: Telling = async (scene, result) => {
  const { tx, article, facts, actor } = scene;
  const open = facts.assignments.filter((it) => it.state === 'invited' || it.state === 'accepted');
  if (open.length === 0 || !article.openRoundId) return [];
  const seats = await tx.find(AssignmentRow, { roundId: article.openRoundId, state: 'withdrawn' });
  const ended = seats.filter((seat) => open.some(({ id }) => id === seat.id));
  const others = ended.filter(({ reviewerId }) => reviewerId !== actor.id);
  if (others.length === 0) return [];
  const round = await tx.findOne(RoundRow, { id: article.openRoundId });
  const known = about(scene, result);
  const reason = round?.closingReason ?? known.variables['reason'] ?? '';
  return others.map(({ reviewerId }) => ({
    ...{ ...known, variables: { ...known.variables, reason } },
    ...{ to: reviewerId, kind: 'seat-withdrawn' },
  }));
};

/** With the last review that was waited for, whoever opened the round can decide. */
export const reviewsIn: Telling = async (scene, result) => {
  const { tx, article, facts } = scene;
  const before = facts.assignments.map(({ state }) => state);
  if (!article.openRoundId || isComplete(before)) return [];
  const round = await tx.findOne(RoundRow, { id: article.openRoundId });
  const seats = await tx.find(AssignmentRow, { roundId: article.openRoundId });
  const states = seats.map(({ state }) => state);
  if (!isComplete(states) || round?.closedAt || publishesItself(scene)) return [];
  const { variables, ...known } = about(scene, result);
  const count = String(states.filter((state) => state === 'submitted').length);
  return (await roundOpener(scene)).map((to) => ({
    ...{ ...known, variables: { ...variables, count } },
    ...{ to, kind: 'reviews-in' },
  }));
};

/** Whether somebody has handed in and nobody is waited for. */
function isComplete(states: readonly AssignmentRow['state'][]): boolean {
  const isWaiting = states.some((state) => state === 'invited' || state === 'accepted');
  return !isWaiting && states.includes('submitted');
}

const NOBODY = { id: 'system:policy', name: 'System (policy)', roles: [], tz: 'UTC' };

/** Whether this signature publishes, as the policy may say: then there is nothing to decide. */
function publishesItself({ action, actor, facts, policy }: Scene<ActionName>): boolean {
  if (!('meaning' in action) || !policy.rules.publishWhenSigned) return false;
  const own = { signerId: actor.id, meaning: action.meaning, digest: action.digest };
  const signatures = [
    ...facts.signatures,
    { ...own, isValid: true, isDisclosureInDate: true, roles: actor.roles },
  ];
  return !decide({ ...facts, signatures }, { name: 'release' }, NOBODY).refused;
}
