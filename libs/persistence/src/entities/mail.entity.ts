import { Entity, Index } from 'typeorm';
import { Instant, Key, Text } from '../columns.js';

/** A mail to a person; the body is written when it goes out, so no link token is ever stored. */
@Entity('mails')
@Index('mails_user', ['userId', 'at'])
export class MailRow {
  @Key() id: string;
  @Text() userId: string;
  @Text() kind: string;
  @Text() subject: string;
  @Text() body: string;
  @Text({ nullable: true }) articleId: string | null;
  @Instant() at: number;
  @Instant({ nullable: true }) writtenAt: number | null;
  @Text({ nullable: true }) file: string | null;
}
