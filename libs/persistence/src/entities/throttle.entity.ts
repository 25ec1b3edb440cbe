import { Entity } from 'typeorm';
import { Instant, Key, Whole } from '../columns.js';

/** A counter per key (route and address, or account) in a window of time. */
@Entity('throttles')
export class ThrottleRow {
  @Key() key: string;
  @Whole() count: number;
  @Instant() windowEndsAt: number;
}
