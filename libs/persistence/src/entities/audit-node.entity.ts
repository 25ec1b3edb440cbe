import { Entity } from 'typeorm';
import { NumberKey, Text } from '../columns.js';

/** The root of a perfect subtree, level 1 and up: proofs read O(log n) of these. */
@Entity('audit_nodes')
export class AuditNodeRow {
  @NumberKey() level: number;
  @NumberKey() position: number;
  /** Hex. */
  @Text() hash: string;
}
