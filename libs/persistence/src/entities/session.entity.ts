import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Key, Text } from '../columns.js';
import { UserRow } from './user.entity.js';

/** A signed-in browser or tool. Only the SHA-256 of its token is kept. */
@Entity('sessions')
@Index('sessions_user', ['userId'])
export class SessionRow {
  @Key() tokenHash: string;
  @ForeignKey(() => UserRow, { name: 'sessions_user_fk' }) @Text() userId: string;
  /** How the person proved who they are: `password+totp`, `link`, `recovery-code`. */
  @Text() method: string;
  @Instant() startedAt: number;
  @Instant() lastSeenAt: number;
  @Instant() expiresAt: number;
  @Instant({ nullable: true }) endedAt: number | null;
  @Text({ nullable: true }) ip: string | null;
  @Text({ nullable: true }) userAgent: string | null;
  /** Set where the session came from the link of one task: it reaches that article and no other. */
  @Text({ nullable: true }) articleId: string | null;
}
