import { Entity, ForeignKey } from 'typeorm';
import { Instant, Key, Text } from '../columns.js';
import { UserRow } from './user.entity.js';

/** A single-use link that signs one person in, or sets up the instance (no person yet). */
@Entity('sign_in_links')
export class SignInLinkRow {
  @Key() tokenHash: string;
  @ForeignKey(() => UserRow, { name: 'sign_in_links_user' })
  @Text({ nullable: true })
  userId: string | null;
  @Text() purpose: 'sign-in' | 'set-up' | 'enrol';
  @Text() issuedBy: string;
  @Instant() issuedAt: number;
  @Instant() expiresAt: number;
  @Instant({ nullable: true }) usedAt: number | null;
}
