import { type PanelNeed, type Quorum } from '#libs/lifecycle';
import { type MailTemplates } from '#libs/mail';
import { type LadderRules } from '#libs/reminders';
import { Entity } from 'typeorm';
import { CalendarDate, Instant, Json, NumberKey, Text } from '../columns.js';
import { type Risk } from './article.entity.js';

/** Texts with one of these topics, or of this risk, need these specialties among the signers (F27). */
export interface PanelRule {
  /** Any of them; whatever the topics when absent. */
  readonly topics?: readonly string[];
  /** Whatever the risk when absent. */
  readonly risk?: Risk;
  readonly needs: readonly PanelNeed[];
}

/** What the policy demands, by risk level where that matters. */
export interface PolicyRules {
  readonly quorum: Readonly<Record<Risk, Quorum>>;
  /** Days to answer an invitation, and to review once accepted. */
  readonly respondDays: number;
  readonly reviewDays: number;
  /** Months until a published article is due for review again. */
  readonly reviewIntervalMonths: Readonly<Record<Risk, number>>;
  readonly disclosureValidMonths: number;
  /** Whether readers may see an article before it is signed, with the banner. */
  readonly showPending: boolean;
  /** Whether the last sign-off approves and publishes by itself. */
  readonly publishWhenSigned: boolean;
  /** Days an author has to hand in the next revision; 14 when absent. */
  readonly revisionDays?: number;
  /** Days without a touch after which an unfinished article counts as idle; 21 when absent. */
  readonly idleDays?: number;
  /** Days to answer a reader; 3 when absent. */
  readonly answerDays?: number;
  /** Local time of day at which reminders go out, `HH:MM`; `09:00` when absent. */
  readonly remindAt?: string;
  /** Ladders that differ from the defaults. */
  readonly ladders?: Partial<LadderRules>;
  /** Panels of specialists, each asked for where its rule fits the article. */
  readonly panels?: readonly PanelRule[];
  /** Texts of mails that differ from the built-in ones. */
  readonly mailTemplates?: MailTemplates;
  readonly reviewQuestions: readonly { readonly id: string; readonly question: string }[];
}

/** A version of the editorial policy. Never changed: a new version replaces it. */
@Entity('policies')
export class PolicyRow {
  @NumberKey() version: number;
  @Text() title: string;
  /** Markdown that readers can open. */
  @Text() text: string;
  @Json() rules: PolicyRules;
  @CalendarDate() effectiveFrom: string;
  @Text() adoptedBy: string;
  @Instant() adoptedAt: number;
}
