import { type ActionName } from '#libs/lifecycle';
import { AlternateRow, type AssignmentRow, type SqlReading, UserRow } from '#libs/persistence';
import { waitingAlternates } from '../alternates.js';
import { ActionRefused, WorkflowError } from '../errors.js';
import { type Scene } from '../scene.js';
import { eligible, inviteOne } from './open-round.js';

/**
 * Asks the next in line in place of a seat that fell vacant, in the transaction that vacated it. Who
 * cannot be asked any more is passed over, with the reason on record (F23).
 */
export async function promoteNext(
  scene: Scene<ActionName>,
  vacated: Pick<AssignmentRow, 'id' | 'roundId'>,
): Promise<void> {
  const { tx } = scene;
  for (const alternate of await waitingAlternates(scene, vacated.roundId)) {
    const reason = await whyNot(scene, alternate);
    if (reason) {
      await passOver(scene, alternate, reason);
      continue;
    }
    const instead = { of: vacated.id, invitedBy: alternate.addedBy };
    const assignmentId = await inviteOne(scene, vacated.roundId, alternate.personId, instead);
    await tx.update(
      AlternateRow,
      { id: alternate.id },
      { state: 'promoted', insteadOfId: vacated.id, assignmentId, decidedAt: tx.at },
    );
    return;
  }
}

async function passOver(
  { tx, article }: Scene<ActionName>,
  { id, roundId, personId }: AlternateRow,
  reason: string,
): Promise<void> {
  await tx.update(AlternateRow, { id }, { state: 'passed-over', reason, decidedAt: tx.at });
  tx.audit.append({
    action: 'alternate.passed-over',
    object: { type: 'round', id: roundId },
    article: article.id,
    changes: [{ path: 'alternate', old: personId, new: null }],
    why: { code: 'passed-over', text: reason },
  });
}

/** Why somebody next in line cannot be asked now, in words; nothing when they can. */
async function whyNot(
  scene: Scene<ActionName>,
  { personId, roundId, addedAt }: AlternateRow,
): Promise<string | undefined> {
  const { tx, article, facts } = scene;
  if (article.authorId === personId || facts.writerIds.includes(personId))
    return 'Wrote into this text.';
  const asked = await tx.queryOne(
    `SELECT 1 FROM assignments WHERE round_id = $1 AND reviewer_id = $2
       AND (invited_at >= $3 OR state IN ('invited', 'accepted', 'submitted')) LIMIT 1`,
    [roundId, personId, addedAt],
  );
  if (asked) return 'Was asked in this round already.';
  return (await whyNotActive(tx, personId)) ?? refusalOf(() => eligible(scene, personId));
}

async function whyNotActive(sql: SqlReading, id: string): Promise<string | undefined> {
  const person = await sql.findOne(UserRow, { id });
  if (!person || person.disabledAt !== null) return 'The account is disabled.';
  const role = await sql.queryOne(
    `SELECT 1 FROM user_roles WHERE user_id = $1 AND role IN ('reviewer', 'chair')`,
    [id],
  );
  return role ? undefined : 'Is no reviewer any more.';
}

async function refusalOf(ask: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    if (error instanceof WorkflowError || error instanceof ActionRefused) return error.message;
    throw error;
  }
}
