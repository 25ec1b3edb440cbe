import { replaceAlternates } from '../alternates.js';
import { type Effect } from '../scene.js';
import { eligible } from './open-round.js';

/** Says anew who is asked when a seat of the open round falls vacant, in order (F23). */
export const setAlternates: Effect<'set-alternates'> = async (scene) => {
  const { article, action } = scene;
  const roundId = article.openRoundId ?? '';
  for (const id of action.alternateIds) await eligible(scene, id);
  await replaceAlternates(scene, roundId, action.alternateIds);
  return { result: { roundId, alternates: action.alternateIds.length } };
};
