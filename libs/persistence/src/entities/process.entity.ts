import { Entity } from 'typeorm';
import { Instant, Key, Text, Whole } from '../columns.js';

/** A running server or worker; one that has not been seen for a minute is gone. */
@Entity('processes')
export class ProcessRow {
  @Key() id: string;
  @Text() kind: 'api' | 'worker';
  @Text() queue: 'in-process' | 'redis' | 'postgres';
  @Text() host: string;
  @Whole() pid: number;
  @Text() version: string;
  @Instant() startedAt: number;
  @Instant() seenAt: number;
}
