import { readFileSync } from 'node:fs';
import { type Clock, systemClock } from './clock.js';

/** How long an offset that was read counts, ms. */
const READ_EVERY_MS = 100;

/**
 * The system's clock moved by the milliseconds that stand in a file: for tests of whole processes, in
 * which days have to pass. A file that is not there or says no number moves nothing.
 */
export function fileClock(file: string): Clock {
  let offset = 0;
  let readAt = -Infinity;
  return {
    now: () => {
      if (performance.now() - readAt >= READ_EVERY_MS) {
        offset = offsetIn(file);
        readAt = performance.now();
      }
      return systemClock.now() + offset;
    },
  };
}

function offsetIn(file: string): number {
  try {
    const offset = Number(readFileSync(file, 'utf8').trim());
    return Number.isSafeInteger(offset) ? offset : 0;
  } catch {
    return 0;
  }
}
