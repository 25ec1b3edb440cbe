const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The schedule that Standard Webhooks recommends: ten tries over three days. */
const WAITS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** Share of the wait that is left to chance, so that calls that failed together do not come back together. */
const JITTER = 0.1;

/**
 * Wait in ms after the try of this number (the first is 1); nothing after the last one.
 * @param chance from 0 to 1
 */
export function waitAfter(attempt: number, chance = Math.random()): number | undefined {
  const wait = WAITS[attempt - 1];
  return wait === undefined ? undefined : Math.round(wait * (1 + JITTER * chance));
}
