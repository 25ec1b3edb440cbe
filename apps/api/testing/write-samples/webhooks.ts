import { ok } from '../a-board-over-http.js';
import { type FullBoard, type Samples } from './sample.js';

/** A literal address of the open internet: nothing is looked up, and nothing is called from a test. */
const URL = 'https://93.184.215.14/hook';

async function aWebhook({ administrator }: FullBoard): Promise<string> {
  const made = ok(await administrator.client.post('/api/webhooks', { body: { url: URL } }));
  return `/api/webhooks/${made.json<{ id: string }>().id}`;
}

/** What administrators do with the systems that are told of changes. */
export const WEBHOOK_SAMPLES: Samples = {
  'POST /api/webhooks': async ({ administrator }) => {
    const body = { url: URL, description: 'Newsroom', types: ['article.published'] };
    return () => administrator.client.post('/api/webhooks', { body });
  },
  'PATCH /api/webhooks/:webhookId': async (full) => {
    const path = await aWebhook(full);
    const body = { isDisabled: true };
    return () => full.administrator.client.patch(path, { body, version: 1 });
  },
  'DELETE /api/webhooks/:webhookId': async (full) => {
    const path = await aWebhook(full);
    return () => full.administrator.client.delete(path);
  },
  'POST /api/webhooks/:webhookId/rotate-secret': async (full) => {
    const path = await aWebhook(full);
    return () => full.administrator.client.post(`${path}/rotate-secret`);
  },
  'POST /api/webhooks/:webhookId/test': async (full) => {
    const path = await aWebhook(full);
    return () => full.administrator.client.post(`${path}/test`);
  },
  'POST /api/webhooks/:webhookId/deliveries/:deliveryId/replay': async (full) => {
    const path = await aWebhook(full);
    const { client } = full.administrator;
    const { deliveryId } = ok(await client.post(`${path}/test`)).json<{ deliveryId: string }>();
    await full.board.app.db.work.bookkeep((sql) =>
      sql.execute("UPDATE webhook_deliveries SET state = 'failed' WHERE id = $1", [deliveryId]),
    );
    return () => client.post(`${path}/deliveries/${deliveryId}/replay`);
  },
};
