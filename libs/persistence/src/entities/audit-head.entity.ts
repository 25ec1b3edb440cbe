import { Entity } from 'typeorm';
import { Instant, NumberKey, Text } from '../columns.js';

/** The log's only mutable row: its size and frontier. Locked by every writer. */
@Entity('audit_head')
export class AuditHeadRow {
  @NumberKey() id: number;
  @Instant() size: number;
  /** Hex hashes of the frontier, largest subtree first, joined by commas. */
  @Text() frontier: string;
  /** Hex leaf hash of the last event; empty for an empty log. */
  @Text() lastLeaf: string;
  @Instant() lastAt: number;
}
