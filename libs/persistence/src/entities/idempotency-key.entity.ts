import { Entity } from 'typeorm';
import { Instant, Key, Text } from '../columns.js';

/** The first result of a request that carried an Idempotency-Key. */
@Entity('idempotency_keys')
export class IdempotencyKeyRow {
  @Key() userId: string;
  @Key() key: string;
  /** Digest of route and body: the same key with another request is refused. */
  @Text() request: string;
  /** JSON text of the result. */
  @Text() result: string;
  @Instant() at: number;
}
