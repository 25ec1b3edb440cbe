import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe } from '@jest/globals';

const EXAMPLES = resolve('..', 'shared', 'examples');

/** A real article from the folder beside the project; it is not part of a clone. */
export function exampleFile(path: string): Uint8Array {
  return readFileSync(resolve(EXAMPLES, path));
}

/** A block of tests on the real articles, reported as skipped where the folder is absent. */
export const describeWithExamples = existsSync(EXAMPLES) ? describe : describe.skip;
