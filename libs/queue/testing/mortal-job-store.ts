import { type JobStore } from '../src/in-process/job-store.js';

export interface MortalJobStore {
  readonly store: JobStore;
  /** From now on nothing of that process reaches the table. */
  kill(): void;
  /** While it is away, everything asked of it fails. */
  setAway(isAway: boolean): void;
}

/** A store as one process sees it. */
export function mortalJobStore(store: JobStore): MortalJobStore {
  let isDead = false;
  let isAway = false;
  const mortal = new Proxy(store, {
    get: (target, name: keyof JobStore) => {
      const method = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        if (isDead) return new Promise(() => undefined);
        if (isAway) throw new Error('The database is away.');
        return method.apply(target, args);
      };
    },
  });
  return {
    store: mortal,
    kill: () => void (isDead = true),
    setAway: (value) => void (isAway = value),
  };
}
