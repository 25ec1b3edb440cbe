import { Entity } from 'typeorm';
import { Key, NumberKey, Text } from '../columns.js';

/** The value behind a salted digest in an event; may be erased without breaking the tree. */
@Entity('audit_values')
export class AuditValueRow {
  @NumberKey() seq: number;
  @Key() path: string;
  @Key() side: 'old' | 'new';
  /** 16 random bytes, base64. */
  @Text() salt: string;
  /** RFC 8785 text of the value. */
  @Text() value: string;
}
