import { Entity, Index } from 'typeorm';
import { Instant, Json, Key, Text } from '../columns.js';

/**
 * A job that was decided in a transaction. The row stays until the job is done, so that a queue which
 * forgets (a flushed Redis) is told again.
 */
@Entity('outbox')
@Index('outbox_waiting', ['relayedAt', 'position'])
export class OutboxRow {
  /** The job's key: relaying twice is the same as once. */
  @Key() key: string;
  @Text() name: string;
  @Json() payload: unknown;
  @Instant({ nullable: true }) runAt: number | null;
  /** Order of relay: that of the transactions in the log, then that of the jobs within one. */
  @Instant() position: number;
  @Instant() createdAt: number;
  /** When the queue was last told; null while it does not know of the job. */
  @Instant({ nullable: true }) relayedAt: number | null;
  /** When the job failed for the last time; it waits for somebody to look. */
  @Instant({ nullable: true }) parkedAt: number | null;
  @Text({ nullable: true }) error: string | null;
}
