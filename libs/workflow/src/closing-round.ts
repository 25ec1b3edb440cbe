import { type ActionName } from '#libs/lifecycle';
import { AssignmentRow, RoundRow } from '#libs/persistence';
import { moveSeat } from './effects/own-seat.js';
import { type Scene } from './scene.js';

/** Closes the open round, if there is one; seats that were still open end with it. */
export async function closeRound(
  scene: Scene<ActionName>,
  outcome: 'approved' | 'changes-requested' | 'stopped',
  reason: string,
): Promise<void> {
  const { tx, article } = scene;
  if (!article.openRoundId) return;
  await tx.update(
    RoundRow,
    { id: article.openRoundId },
    { closedAt: tx.at, outcome, closingReason: reason },
  );
  tx.audit.append({
    action: 'round.closed',
    object: { type: 'round', id: article.openRoundId },
    article: article.id,
    changes: [{ path: 'outcome', old: null, new: outcome }],
    why: { code: outcome, text: reason },
  });
  const seats = await tx.find(AssignmentRow, { roundId: article.openRoundId });
  for (const seat of seats) {
    if (seat.state !== 'invited' && seat.state !== 'accepted') continue;
    await moveSeat(scene, seat, { state: 'withdrawn' });
    tx.audit.append({
      action: 'assignment.withdrawn',
      object: { type: 'assignment', id: seat.id },
      article: article.id,
      changes: [{ path: 'state', old: seat.state, new: 'withdrawn' }],
      why: { code: 'round-closed', text: reason },
    });
  }
}
