import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Database,
  type DeliveryState,
  type Tx,
  WebhookDeliveryRow,
  WebhookRow,
  type WriteContext,
} from '#libs/persistence';
import { job } from '#libs/queue';
import { TEST_TYPE } from '#libs/webhooks';
import { queueDelivery } from '#libs/workflow';
import { type CursorKey } from '../http/page-query.js';
import { notFound, Problem } from '../http/problem.js';

/** What endpoints were told, and telling them again. */
@Injectable()
export class Deliveries {
  constructor(private readonly db: Database) {}

  /** Newest first, one more than asked for. */
  list(
    webhookId: string,
    state: DeliveryState | undefined,
    after: CursorKey | undefined,
    limit: number,
  ): Promise<WebhookDeliveryRow[]> {
    const [at = Number.MAX_SAFE_INTEGER, id = ''] = after ?? [];
    const states = state ? [state] : ['queued', 'delivered', 'failed', 'parked'];
    const marks = states.map((_, index) => `$${index + 5}`).join(', ');
    return this.db.reader.query<WebhookDeliveryRow>(
      `${SELECT} WHERE webhook_id = $1 AND (created_at < $2 OR (created_at = $3 AND id < $4))
       AND state IN (${marks}) ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`,
      [webhookId, at, at, id, ...states],
    );
  }

  /** Has one delivery sent again under the `webhook-id` it always had. */
  async replay(context: WriteContext, webhookId: string, id: string): Promise<string> {
    return this.db.work.run(context, async (tx) => {
      await assertOn(tx, webhookId);
      const row = await tx.findOne(WebhookDeliveryRow, { id, webhookId });
      if (!row) throw notFound('delivery');
      if (row.state === 'queued')
        throw new Problem('conflict', 'This delivery is waiting for its next try already.');
      const replays = row.replays + 1;
      await tx.update(
        WebhookDeliveryRow,
        { id },
        {
          ...{ state: 'queued', replays, attempts: 0, error: null },
          ...{ nextAt: tx.at, endedAt: null },
        },
      );
      tx.enqueue(job('call-webhook', `call-webhook-${id}-${replays}`, { deliveryId: id }));
      note(tx, webhookId, id, row.type);
      return id;
    });
  }

  /** Sends something that says nothing, to see that it arrives. */
  async test(context: WriteContext, webhookId: string): Promise<string> {
    return this.db.work.run(context, async (tx) => {
      await assertOn(tx, webhookId);
      const id = randomUUID();
      const eventId = `evt_${randomUUID()}`;
      await queueDelivery(tx, id, webhookId, { eventId, type: TEST_TYPE, data: { webhookId } });
      note(tx, webhookId, id, TEST_TYPE);
      return id;
    });
  }
}

async function assertOn(tx: Tx, id: string): Promise<void> {
  const webhook = await tx.findOne(WebhookRow, { id });
  if (!webhook) throw notFound('webhook');
  if (webhook.disabledAt !== null)
    throw new Problem('conflict', 'This webhook is switched off. Switch it on first.');
}

function note(tx: Tx, webhookId: string, delivery: string, type: string): void {
  tx.audit.append({
    action: 'webhook.requested',
    object: { type: 'webhook', id: webhookId },
    changes: [
      { path: 'delivery', old: undefined, new: delivery },
      { path: 'type', old: undefined, new: type },
    ],
  });
}

const SELECT = `SELECT id, webhook_id AS "webhookId", event_id AS "eventId", type, body, state, attempts,
  replays, last_status AS "lastStatus", error, created_at AS "createdAt", next_at AS "nextAt",
  tried_at AS "triedAt", ended_at AS "endedAt" FROM webhook_deliveries`;
