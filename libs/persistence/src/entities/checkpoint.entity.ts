import { Entity } from 'typeorm';
import { Instant, NumberKey, Text } from '../columns.js';

/** A signed tree head: a C2SP checkpoint note. */
@Entity('checkpoints')
export class CheckpointRow {
  @NumberKey() size: number;
  /** Hex. */
  @Text() root: string;
  @Text() note: string;
  @Instant() signedAt: number;
}
