import { faultOfLine } from './title-line.js';
import { fits } from './fits.js';

const MAX_TOPICS = 20;

/** Up to 20 different tags of at most 60 characters. */
export const TopicList = (): PropertyDecorator => fits('topicList', faultOfTopics);

function faultOfTopics(value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'must be a list of texts';
  if (value.length > MAX_TOPICS) return `takes at most ${MAX_TOPICS} entries`;
  for (const topic of value as unknown[]) {
    const fault = faultOfLine(topic, 60);
    if (fault !== undefined) return `each entry ${fault}`;
  }
  return new Set(value).size === value.length ? undefined : 'names an entry twice';
}
