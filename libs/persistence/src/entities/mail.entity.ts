import { Entity, Index } from 'typeorm';
import { CalendarDate, Instant, Json, Key, Text, Whole } from '../columns.js';

/**
 * `ask`: somebody needs this person to do something now; `news`: good to know, waits for the day's
 * mail; `reminder`: a step of a ladder; `escalation`: a step that must not wait.
 */
export type MailClass = 'ask' | 'news' | 'reminder' | 'escalation';

/**
 * `queued` waits for a try, `sending` is being tried, `deferred` failed for now, `accepted` was taken
 * by the mail system (or written to the mail folder), `refused` never will be, `bounced` came back,
 * `dropped` was not sent since nobody is there to read it.
 */
export type MailState =
  'queued' | 'sending' | 'deferred' | 'accepted' | 'refused' | 'bounced' | 'dropped';

/** A mail to a person. Links with tokens are put in when it goes out, so none is ever stored. */
@Entity('mails')
@Index('mails_user', ['userId', 'at'])
@Index('mails_state', ['state', 'at'])
@Index('mails_article', ['articleId', 'at'])
@Index('mails_daily', ['userId', 'day'], { unique: true, where: `"class" = 'reminder'` })
export class MailRow {
  @Key() id: string;
  @Text() userId: string;
  /** Which template, see `MAIL_KINDS`. */
  @Text() kind: string;
  @Text({ default: 'ask' }) class: MailClass;
  @Text({ default: 'en' }) lang: string;
  @Text() subject: string;
  /** Markdown with placeholders for personal links. */
  @Text() body: string;
  @Json({ nullable: true }) variables: Record<string, string> | null;
  @Text({ nullable: true }) articleId: string | null;
  /** The seat that personal links and the calendar entry are about. */
  @Text({ nullable: true }) assignmentId: string | null;
  /** Whom an answer goes to. */
  @Text({ nullable: true }) replyToId: string | null;
  /** The recipient's calendar date; one mail of class `reminder` a person and day. */
  @CalendarDate({ nullable: true }) day: string | null;
  @Instant() at: number;
  @Text({ default: 'queued' }) state: MailState;
  @Whole({ default: 0 }) attempts: number;
  /** While `sending`: when another worker may take it over. */
  @Instant({ nullable: true }) leaseUntil: number | null;
  /** Tries of which nobody can know whether the mail system said yes. */
  @Whole({ default: 0 }) unknowable: number;
  /** What the mail system said last. */
  @Text({ nullable: true }) response: string | null;
  /** When it was accepted or written. */
  @Instant({ nullable: true }) writtenAt: number | null;
  @Text({ nullable: true }) file: string | null;
  @Instant({ nullable: true }) bouncedAt: number | null;
}
