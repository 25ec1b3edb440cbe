import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs work under the id of the request, job or command it belongs to. */
export function withCorrelation<T>(id: string, work: () => T): T {
  return storage.run(id, work);
}

/** The id of the request, job or command that is running, if any. */
export function correlationId(): string | undefined {
  return storage.getStore();
}
