import { ApiProperty } from '@nestjs/swagger';
import { type MailClass, type MailState } from '#libs/persistence';

/** Somebody a mail went to. */
export class MailRecipientView {
  id: string;
  /** Null when the account is gone. */
  @ApiProperty({ type: String, nullable: true })
  name: string | null;
  @ApiProperty({ type: String, nullable: true })
  email: string | null;
}

/** One mail and what became of it. */
export class MailSummaryView {
  id: string;
  kind: string;
  class: MailClass;
  to: MailRecipientView;
  /** Null where it names an article that the person may not know of. */
  @ApiProperty({ type: String, nullable: true })
  subject: string | null;
  @ApiProperty({ type: String, nullable: true })
  articleId: string | null;
  /** `queued`, `sending`, `deferred`, `accepted`, `refused`, `bounced` or `dropped`. */
  state: MailState;
  attempts: number;
  /** Tries of which nobody can know whether the mail system took the mail. */
  unknowable: number;
  /** What the mail system said last. */
  @ApiProperty({ type: String, nullable: true })
  response: string | null;
  at: string;
  @ApiProperty({ type: String, nullable: true })
  acceptedAt: string | null;
  @ApiProperty({ type: String, nullable: true })
  bouncedAt: string | null;
}

/** A mail with its text. Personal links are named and not shown. */
export class MailView extends MailSummaryView {
  /** Null where it says something about an article that the person may not know of. */
  @ApiProperty({ type: String, nullable: true })
  text: string | null;
}

/** Mails about one article, newest first, with their texts. */
export class ArticleMailsView {
  @ApiProperty({ type: [MailView] })
  items: MailView[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

/** Mails of the whole board, newest first. */
export class MailsView {
  @ApiProperty({ type: [MailSummaryView] })
  items: MailSummaryView[];
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
