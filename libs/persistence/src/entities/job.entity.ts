import { Entity, Index } from 'typeorm';
import { Instant, Json, Key, Text, Whole } from '../columns.js';

/** A job of the in-process queue. */
@Entity('jobs')
@Index('jobs_due', ['state', 'runAt'])
export class JobRow {
  @Key() key: string;
  @Text() name: string;
  @Json() payload: unknown;
  @Text() state: 'waiting' | 'running' | 'done' | 'parked';
  @Instant() runAt: number;
  /** While running: when another worker may take it over. */
  @Instant({ nullable: true }) leaseUntil: number | null;
  @Whole({ default: 0 }) attempts: number;
  @Text({ nullable: true }) error: string | null;
  @Instant() createdAt: number;
  @Instant({ nullable: true }) endedAt: number | null;
}
