/** Same defaults as scripts/services.mjs. */
const REDIS_URL = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';
const POSTGRES_URL =
  process.env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export type QueueServer = 'redis' | 'postgres';

/** The server this run of the suite is for, set by the jest project. */
export function currentQueueServer(): QueueServer {
  return (globalThis as { QUEUE_SERVER?: QueueServer }).QUEUE_SERVER ?? 'redis';
}

/** Where that server is. */
export function queueServerUrl(): URL {
  return new URL(currentQueueServer() === 'redis' ? REDIS_URL : POSTGRES_URL);
}
