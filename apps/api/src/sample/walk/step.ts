import { type SteppableClock } from '#libs/runtime';

/** Something that happens on one day, counted back from the end of the walk; 1 or more. */
export interface Step {
  readonly daysAgo: number;
  readonly run: () => Promise<unknown>;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Between seven and fifteen o'clock UTC somebody on the board is at work. */
const FIRST_MINUTE = 7 * 60;
const WORKING_MINUTES = 8 * 60;

/** When work on that day begins, in epoch ms: another time of day each day. */
export function beginningOf(daysAgo: number, end: number): number {
  const midnight = Math.floor(end / DAY_MS) * DAY_MS - daysAgo * DAY_MS;
  return midnight + (FIRST_MINUTE + ((daysAgo * 97) % WORKING_MINUTES)) * MINUTE_MS;
}

/** Takes the steps of all stories in the order of their days. */
export async function takeSteps(
  steps: readonly Step[],
  clock: SteppableClock,
  end: number,
): Promise<void> {
  const inOrder = steps.toSorted((a, b) => b.daysAgo - a.daysAgo);
  for (const { daysAgo, run } of inOrder) {
    const at = beginningOf(daysAgo, end);
    if (at > clock.now()) clock.set(at);
    await run();
  }
}
