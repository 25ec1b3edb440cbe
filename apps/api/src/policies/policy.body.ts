import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type MailTemplates } from '#libs/mail';
import { CalendarDate } from '../http/calendar-date.js';
import { PlainText } from '../http/plain-text.js';

import { IsMailTemplates } from './is-mail-templates.js';
import { IsRoleQuota } from './is-role-quota.js';
import { PanelRuleBody } from './panel.body.js';
import { ReminderRulesBody } from './reminder-rules.body.js';

/** How many approvals, and how many of them by people with a role. */
export class QuorumBody {
  @IsInt()
  @Min(1)
  @Max(20)
  approvals: number;

  @ApiProperty({ type: Object, required: false, example: { chair: 1 } })
  @IsOptional()
  @IsRoleQuota()
  byRole?: Record<string, number>;
}

/** One quorum for each risk level. */
export class QuorumByRiskBody {
  @IsObject()
  @ValidateNested()
  @Type(() => QuorumBody)
  low: QuorumBody;

  @IsObject()
  @ValidateNested()
  @Type(() => QuorumBody)
  standard: QuorumBody;

  @IsObject()
  @ValidateNested()
  @Type(() => QuorumBody)
  high: QuorumBody;
}

/** Months for each risk level. */
export class MonthsByRiskBody {
  @IsInt()
  @Min(1)
  @Max(120)
  low: number;

  @IsInt()
  @Min(1)
  @Max(120)
  standard: number;

  @IsInt()
  @Min(1)
  @Max(120)
  high: number;
}

/** A question that every review answers. */
export class ReviewQuestionBody {
  @Matches(/^[a-z][a-z0-9-]{0,39}$/)
  id: string;

  @PlainText({ max: 300 })
  question: string;
}

/** What the policy demands. */
export class PolicyRulesBody extends ReminderRulesBody {
  @IsObject()
  @ValidateNested()
  @Type(() => QuorumByRiskBody)
  quorum: QuorumByRiskBody;

  @IsInt()
  @Min(1)
  @Max(365)
  respondDays: number;

  @IsInt()
  @Min(1)
  @Max(365)
  reviewDays: number;

  @IsObject()
  @ValidateNested()
  @Type(() => MonthsByRiskBody)
  reviewIntervalMonths: MonthsByRiskBody;

  @IsInt()
  @Min(1)
  @Max(60)
  disclosureValidMonths: number;

  @IsBoolean()
  showPending: boolean;

  @IsBoolean()
  publishWhenSigned: boolean;

  /** Specialists who have to be among the signers, by topic and risk. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PanelRuleBody)
  panels?: PanelRuleBody[];

  /** Texts of mails that differ from the built-in ones, by kind and language (`en`, `es`). */
  @ApiProperty({
    type: Object,
    required: false,
    example: {
      signed: { en: { subject: 'Signed: {title}', text: '{actor} has signed “{title}”.' } },
    },
  })
  @IsOptional()
  @IsMailTemplates()
  mailTemplates?: MailTemplates;

  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique((question: ReviewQuestionBody) => question.id)
  @ValidateNested({ each: true })
  @Type(() => ReviewQuestionBody)
  reviewQuestions: ReviewQuestionBody[];
}

/** POST /api/policies */
export class PolicyBody {
  @PlainText({ max: 200 })
  title: string;

  /** Markdown that readers can open. */
  @PlainText({ max: 100_000, multiline: true })
  text: string;

  @IsObject()
  @ValidateNested()
  @Type(() => PolicyRulesBody)
  rules: PolicyRulesBody;

  /** `YYYY-MM-DD`, today (UTC) or later. */
  @CalendarDate()
  effectiveFrom: string;
}
