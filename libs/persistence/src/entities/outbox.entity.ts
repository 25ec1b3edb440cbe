import { Entity } from 'typeorm';
import { Instant, Json, Key, Text } from '../columns.js';

/** A job that was decided in a transaction and has not yet reached the queue. */
@Entity('outbox')
export class OutboxRow {
  /** The job's key: relaying twice is the same as once. */
  @Key() key: string;
  @Text() name: string;
  @Json() payload: unknown;
  @Instant({ nullable: true }) runAt: number | null;
  /** Order of relay: that of the transactions in the log, then that of the jobs within one. */
  @Instant() position: number;
  @Instant() createdAt: number;
}
