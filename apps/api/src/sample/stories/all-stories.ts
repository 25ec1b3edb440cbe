import { type Board } from '../walk/board.js';
import { type Step } from '../walk/step.js';
import { bloodPressureStory } from './blood-pressure.js';
import { foundingStory } from './founding.js';
import { earPainStory, headacheStory, sleepStory, travelStory, vitaminStory } from './pending.js';
import { profilesStory } from './profiles.js';
import { antihistaminesStory, ironStory, sunProtectionStory } from './published.js';
import { readersStory } from './readers.js';
import { coffeeStory, cranberryStory, zincStory } from './retired.js';

const STORIES = [
  ...[bloodPressureStory, antihistaminesStory, sunProtectionStory, zincStory, cranberryStory],
  ...[ironStory, coffeeStory, headacheStory, earPainStory, travelStory, vitaminStory, sleepStory],
  readersStory,
  profilesStory,
];

/** Everything that happened on the sample board, in no particular order. */
export function allStories(board: Board, setUpPath: string): Step[] {
  return [...foundingStory(board, setUpPath), ...STORIES.flatMap((story) => story(board))];
}
