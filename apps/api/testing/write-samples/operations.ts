import { randomUUID } from 'node:crypto';
import { JobRow, OutboxRow } from '#libs/persistence';
import { type TestApp } from '../index.js';
import { type Samples } from './sample.js';

/** A job that failed for the last time, as queue and outbox have it; answers with its key. */
export async function aParkedJob(app: TestApp, error = 'The disk is full.'): Promise<string> {
  const key = `render-revision-${randomUUID()}`;
  const job = { key, name: 'render-revision', payload: { revisionId: 'none' }, error };
  const now = app.clock.now();
  await app.db.work.bookkeep(async (sql) => {
    const times = { createdAt: now, parkedAt: now, relayedAt: now };
    await sql.insert(OutboxRow, { ...job, ...times, position: now });
    await sql.insert(JobRow, {
      ...{ ...job, state: 'parked', runAt: now, createdAt: now, attempts: 3, endedAt: now },
    });
  });
  return key;
}

/** What administrators do with jobs that gave up. */
export const OPERATION_SAMPLES: Samples = {
  'POST /api/queue/parked/:key/retry': async ({ board, administrator }) => {
    const key = await aParkedJob(board.app);
    return () => administrator.client.post(`/api/queue/parked/${key}/retry`);
  },
  'POST /api/queue/parked/:key/drop': async ({ board, administrator }) => {
    const key = await aParkedJob(board.app);
    const body = { reason: 'The revision is gone.' };
    return () => administrator.client.post(`/api/queue/parked/${key}/drop`, { body });
  },
};
