import { type ActionName } from '#libs/lifecycle';
import { AssignmentRow, RoundRow, UserRow } from '#libs/persistence';
import { dateIn } from '#libs/runtime';
import { addAlternates } from '../alternates.js';
import { WorkflowError } from '../errors.js';
import { assertAskable, daysAwayOf } from '../people-to-ask/assert-askable.js';
import { addPresentDays } from '../people-to-ask/days-away.js';
import { panelWarning } from '../people-to-ask/panel-warning.js';
import { type Effect, type Scene } from '../scene.js';

/** One review of one revision under the policy in force, with its first invitations. */
export const openRound: Effect<'open-round'> = async (scene) => {
  const { tx, article, revision, policy, actor } = scene;
  const last = await tx.queryOne<{ number: number }>(
    'SELECT MAX(number) AS number FROM rounds WHERE article_id = $1',
    [article.id],
  );
  const round: RoundRow = {
    id: scene.newId(),
    articleId: article.id,
    revisionId: revision.id,
    policyVersion: policy.version,
    number: Number(last?.number ?? 0) + 1,
    openedBy: actor.id,
    openedAt: tx.at,
    closedAt: null,
    outcome: null,
    closingReason: null,
  };
  await tx.insert(RoundRow, round);
  tx.audit.append({
    action: 'round.opened',
    object: { type: 'round', id: round.id, rev: revision.number },
    article: article.id,
    changes: [
      { path: 'state', old: article.state, new: 'in-review' },
      { path: 'number', old: undefined, new: round.number },
      { path: 'policyVersion', old: undefined, new: policy.version },
      { path: 'digest', old: undefined, new: revision.digest },
    ],
  });
  await inviteAll(scene, round.id);
  const warning = await panelWarning(scene, round.id);
  return {
    patch: { openRoundId: round.id },
    result: { roundId: round.id, round: round.number, ...warning },
  };
};

export const invite: Effect<'invite'> = async (scene) => {
  const roundId = scene.article.openRoundId ?? '';
  await inviteAll(scene, roundId);
  return { result: { roundId, ...(await panelWarning(scene, roundId)) } };
};

async function inviteAll(
  scene: Scene<'open-round'> | Scene<'invite'>,
  roundId: string,
): Promise<void> {
  const { reviewerIds, alternateIds = [] } = scene.action;
  for (const reviewerId of reviewerIds) await inviteOne(scene, roundId, reviewerId);
  for (const id of alternateIds) await eligible(scene, id);
  await addAlternates(scene, roundId, alternateIds);
}

/**
 * Offers somebody a seat; answers with its id.
 * @param instead the seat that fell vacant, and who asks in its place
 * @throws WorkflowError for somebody who cannot be asked
 */
export async function inviteOne(
  scene: Scene<ActionName>,
  roundId: string,
  reviewerId: string,
  instead?: { readonly of: string; readonly invitedBy: string },
): Promise<string> {
  const { tx, article, policy, actor } = scene;
  const reviewer = await eligible(scene, reviewerId);
  const today = dateIn(reviewer.tz, tx.at);
  const away = await daysAwayOf(tx, reviewerId, today);
  const seat: AssignmentRow = {
    id: scene.newId(),
    roundId,
    articleId: article.id,
    reviewerId,
    state: 'invited',
    tz: reviewer.tz,
    respondBy: addPresentDays(today, policy.rules.respondDays, away),
    dueOn: null,
    invitedBy: instead?.invitedBy ?? actor.id,
    invitedAt: tx.at,
    answeredAt: null,
    declineReason: null,
    suggestion: null,
    confidentialityAt: null,
    disclosureId: null,
    submittedAt: null,
    endedAt: null,
    version: 1,
  };
  await tx.insert(AssignmentRow, seat);
  tx.audit.append({
    action: 'assignment.invited',
    object: { type: 'assignment', id: seat.id },
    article: article.id,
    changes: [
      { path: 'state', old: undefined, new: 'invited' },
      { path: 'reviewerId', old: undefined, new: reviewerId },
      { path: 'respondBy', old: undefined, new: seat.respondBy },
      { path: 'tz', old: undefined, new: seat.tz },
      ...(instead ? [{ path: 'insteadOf', old: undefined, new: instead.of }] : []),
    ],
  });
  return seat.id;
}

/** @throws WorkflowError for somebody who cannot be asked */
export async function eligible(scene: Scene<ActionName>, reviewerId: string): Promise<UserRow> {
  const { tx } = scene;
  const reviewer = await tx.findOne(UserRow, { id: reviewerId });
  const roles = await tx.query<{ role: string }>('SELECT role FROM user_roles WHERE user_id = $1', [
    reviewerId,
  ]);
  const isReviewer = roles.some(({ role }) => role === 'reviewer' || role === 'chair');
  if (!reviewer || reviewer.disabledAt !== null || !isReviewer)
    throw new WorkflowError(
      'unknown-reviewer',
      'One of these people is no active reviewer. Choose from the list of reviewers.',
    );
  await assertAskable(scene, reviewerId);
  return reviewer;
}
