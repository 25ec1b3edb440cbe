import { type JobStore } from '../src/in-process/job-store.js';

/** A store as one process sees it: after `kill`, nothing of that process reaches the table any more. */
export function mortalJobStore(store: JobStore): { store: JobStore; kill: () => void } {
  let isDead = false;
  const mortal = new Proxy(store, {
    get: (target, name: keyof JobStore) => {
      const method = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
      return (...args: unknown[]) =>
        isDead ? new Promise(() => undefined) : method.apply(target, args);
    },
  });
  return { store: mortal, kill: () => void (isDead = true) };
}
