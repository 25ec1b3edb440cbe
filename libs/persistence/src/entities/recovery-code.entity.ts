import { Entity, ForeignKey } from 'typeorm';
import { Instant, Key, Text } from '../columns.js';
import { UserRow } from './user.entity.js';

/** One of ten single-use codes for a lost authenticator, kept as SHA-256. */
@Entity('recovery_codes')
export class RecoveryCodeRow {
  @Key() codeHash: string;
  @ForeignKey(() => UserRow, { name: 'recovery_codes_user' }) @Text() userId: string;
  @Instant({ nullable: true }) usedAt: number | null;
}
