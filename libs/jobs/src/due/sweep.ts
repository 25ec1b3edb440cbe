import { type Logger, withCorrelation } from '#libs/runtime';
import { type JobDependencies } from '../job-dependencies.js';
import { type ActDependencies, doDueActs } from './do-due-acts.js';
import { sendDue } from './send-due.js';

export type SweepDependencies = ActDependencies &
  Pick<JobDependencies, 'clock'> & {
    readonly logger: Pick<Logger, 'error'>;
    /** Between two looks at the schedule, ms. */
    readonly pollMs?: number;
  };

/** Nothing that is due is ever this much; a fault must not turn the loop into a spin. */
const MAX_BATCHES = 2_000;

/**
 * Everything that is due by now: acts first, since what they end is not reminded of any more. What a
 * missed run left is found here too: the schedule is in the database and nothing depends on the hour.
 */
export async function sweepOnce(deps: SweepDependencies): Promise<void> {
  const now = deps.clock.now();
  for (let batch = 0; batch < MAX_BATCHES; batch += 1)
    if ((await doDueActs(deps, now)) === 0) break;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) if ((await sendDue(deps, now)) === 0) break;
}

/** Looks at the schedule again and again, in any number of processes; `stop` ends after the look in hand. */
export function startSweep(deps: SweepDependencies): { stop: () => Promise<void> } {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const again = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => {
      running = look(deps).then(again);
    }, deps.pollMs ?? 2_000).unref();
  };
  running = look(deps).then(again);
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

async function look(deps: SweepDependencies): Promise<void> {
  try {
    await withCorrelation('reminders', () => sweepOnce(deps));
  } catch (error) {
    deps.logger.error({ err: error }, 'Could not send what is due. Trying again.');
  }
}
