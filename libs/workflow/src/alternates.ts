import { type ActionName } from '#libs/lifecycle';
import { AlternateRow } from '#libs/persistence';
import { type Scene } from './scene.js';

/** Those who wait to be asked in a round, the next one first. */
export function waitingAlternates(
  { tx }: Pick<Scene<ActionName>, 'tx'>,
  roundId: string,
): Promise<AlternateRow[]> {
  return tx.find(AlternateRow, { roundId, state: 'waiting' }, 'ORDER BY position, id');
}

/** Puts people at the end of the line of a round; who waits there already keeps their place. */
export async function addAlternates(
  scene: Scene<ActionName>,
  roundId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  const before = await waitingAlternates(scene, roundId);
  const waits = new Set(before.map(({ personId }) => personId));
  const added = personIds.filter((id) => !waits.has(id));
  await insertAll(scene, roundId, added, (before.at(-1)?.position ?? -1) + 1);
  record(scene, roundId, before, [...waits, ...added]);
}

/** Lets these people wait instead of those who did. */
export async function replaceAlternates(
  scene: Scene<ActionName>,
  roundId: string,
  personIds: readonly string[],
): Promise<void> {
  const { tx } = scene;
  const before = await waitingAlternates(scene, roundId);
  for (const { id } of before)
    await tx.update(AlternateRow, { id }, { state: 'replaced', decidedAt: tx.at });
  await insertAll(scene, roundId, personIds, 0);
  record(scene, roundId, before, personIds);
}

async function insertAll(
  { tx, actor, newId }: Scene<ActionName>,
  roundId: string,
  personIds: readonly string[],
  first: number,
): Promise<void> {
  for (const [index, personId] of personIds.entries())
    await tx.insert(AlternateRow, {
      ...{ id: newId(), roundId, personId, position: first + index, state: 'waiting' },
      ...{ addedBy: actor.id, addedAt: tx.at },
    });
}

function record(
  { tx, article }: Scene<ActionName>,
  roundId: string,
  before: readonly AlternateRow[],
  after: readonly string[],
): void {
  tx.audit.append({
    action: 'alternates.named',
    object: { type: 'round', id: roundId },
    article: article.id,
    changes: [{ path: 'alternates', old: before.map(({ personId }) => personId), new: [...after] }],
  });
}
