import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Key, Text, Whole } from '../columns.js';
import { WebhookRow } from './webhook.entity.js';

/**
 * `queued` waits for a try, `delivered` was answered with 2xx, `failed` was given up after the last try,
 * `parked` was not tried since the endpoint is switched off.
 */
export type DeliveryState = 'queued' | 'delivered' | 'failed' | 'parked';

/** One thing that one endpoint is told. */
@Entity('webhook_deliveries')
@Index('webhook_deliveries_once', ['webhookId', 'eventId'], { unique: true })
@Index('webhook_deliveries_listed', ['webhookId', 'createdAt', 'id'])
export class WebhookDeliveryRow {
  @Key() id: string;
  @ForeignKey(() => WebhookRow, { name: 'webhook_deliveries_webhook' })
  @Text()
  webhookId: string;
  /** The `webhook-id` of every try and replay; the same for all endpoints that are told of the event. */
  @Text() eventId: string;
  @Text() type: string;
  /** The exact text that is signed and sent. */
  @Text() body: string;
  @Text() state: DeliveryState;
  /** Tries since it was queued last. */
  @Whole({ default: 0 }) attempts: number;
  /** How often somebody had it sent again. */
  @Whole({ default: 0 }) replays: number;
  /** HTTP status of the last answer. */
  @Whole({ nullable: true }) lastStatus: number | null;
  @Text({ nullable: true }) error: string | null;
  @Instant() createdAt: number;
  /** Not before this instant. */
  @Instant() nextAt: number;
  @Instant({ nullable: true }) triedAt: number | null;
  @Instant({ nullable: true }) endedAt: number | null;
}
