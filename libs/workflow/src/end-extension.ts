import { type ActionName, type AssignmentState } from '#libs/lifecycle';
import { ExtensionRequestRow } from '#libs/persistence';
import { type Scene } from './scene.js';

/** Ends the open wish for more time of a seat that is over. */
export async function endExtension(
  { tx, article }: Scene<ActionName>,
  assignmentId: string,
  state: AssignmentState,
): Promise<void> {
  const open = await tx.findOne(ExtensionRequestRow, { assignmentId, state: 'open' });
  if (!open) return;
  const answer = `The assignment is ${state}.`;
  await tx.update(
    ExtensionRequestRow,
    { id: open.id },
    { state: 'withdrawn', answeredAt: tx.at, answer },
  );
  tx.audit.append({
    action: 'extension.withdrawn',
    object: { type: 'assignment', id: assignmentId },
    article: article.id,
    changes: [{ path: 'extension.state', old: 'open', new: 'withdrawn' }],
    why: { code: 'seat-ended', text: answer },
  });
}
