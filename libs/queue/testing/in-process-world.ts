import { createLogger, systemClock } from '#libs/runtime';
import { InProcessQueue } from '../src/in-process/in-process-queue.js';
import { type JobStore } from '../src/in-process/job-store.js';
import { type MortalJobStore, mortalJobStore } from './mortal-job-store.js';
import { type QueueWorld } from './queue-contract.js';

/** Processes that share one table of jobs. */
export function inProcessWorld(
  table: JobStore,
  { leaseMs, takeoverMs }: { leaseMs: number; takeoverMs: number },
): QueueWorld {
  const opened: MortalJobStore[] = [];
  let isDown = false;
  const setAway = (isAway: boolean): void => {
    isDown = isAway;
    for (const it of opened) it.setAway(isAway);
  };
  return {
    takeoverMs,
    isStartRefusedWhenDown: true,
    open: async () => {
      const mortal = mortalJobStore(table);
      opened.push(mortal);
      mortal.setAway(isDown);
      const { store } = mortal;
      const logger = createLogger('silent');
      const queue = new InProcessQueue({ store, clock: systemClock, logger, leaseMs });
      return { queue, kill: () => mortal.kill() };
    },
    outage: async () => {
      setAway(true);
      return async () => setAway(false);
    },
    close: async () => undefined,
  };
}
