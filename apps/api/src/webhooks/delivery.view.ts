import { type DeliveryState, type WebhookDeliveryRow } from '#libs/persistence';
import { isoOf } from './webhook.view.js';

/** One thing that an endpoint was or will be told; times are ISO 8601, UTC. */
export class DeliveryView {
  id: string;
  /** `webhook-id` of every try. */
  eventId: string;
  type: string;
  /** The exact text that is signed and sent. */
  body: string;
  state: DeliveryState;
  attempts: number;
  /** How often somebody had it sent again. */
  replays: number;
  /** HTTP status of the last answer. */
  lastStatus: number | null;
  error: string | null;
  createdAt: string;
  triedAt: string | null;
  /** When it is tried next, while it is queued. */
  nextTryAt: string | null;
  endedAt: string | null;
}

/** One page, newest first. */
export class DeliveriesView {
  items: DeliveryView[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}

/** What was asked to be sent. */
export class QueuedDeliveryView {
  deliveryId: string;
}

export function deliveryView(row: WebhookDeliveryRow): DeliveryView {
  const { id, eventId, type, body, state, attempts, replays, lastStatus, error } = row;
  return {
    ...{ id, eventId, type, body, state, attempts, replays, lastStatus, error },
    createdAt: new Date(row.createdAt).toISOString(),
    triedAt: isoOf(row.triedAt),
    nextTryAt: state === 'queued' ? isoOf(row.nextAt) : null,
    endedAt: isoOf(row.endedAt),
  };
}
