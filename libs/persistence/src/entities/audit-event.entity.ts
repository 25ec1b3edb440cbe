import { Entity, Index } from 'typeorm';
import { Instant, NumberKey, Text } from '../columns.js';

/** One leaf of the log. `event` is the exact text that was hashed; the other columns only find it. */
@Entity('audit_events')
@Index('audit_events_article', ['articleId', 'seq'])
@Index('audit_events_actor', ['actorId', 'seq'])
@Index('audit_events_action', ['action', 'seq'])
@Index('audit_events_at', ['at', 'seq'])
export class AuditEventRow {
  @NumberKey() seq: number;
  @Instant() at: number;
  @Text() actorId: string;
  @Text() action: string;
  @Text() objectType: string;
  @Text() objectId: string;
  @Text({ nullable: true }) articleId: string | null;
  @Text() event: string;
  /** Hex of the RFC 6962 leaf hash. */
  @Text() leafHash: string;
}
