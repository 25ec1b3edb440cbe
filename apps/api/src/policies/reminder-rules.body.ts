import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { type LadderRules } from '#libs/reminders';
import { AreLadders } from './are-ladders.js';

/** What the policy says about reminders; what it leaves out is as it comes with the product. */
export class ReminderRulesBody {
  /** Days an author has to hand in the next revision. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  revisionDays?: number;

  /** Days without a touch after which an unfinished article counts as idle. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  idleDays?: number;

  /** Days to answer a reader. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(90)
  answerDays?: number;

  /** Local time of day at which reminders go out, `HH:MM`. */
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'takes a time of day such as 09:00' })
  remindAt?: string;

  /** By kind: steps with `after` (days from the date, negative is before), `act`, `every` and `atMost`. */
  @ApiProperty({
    type: Object,
    required: false,
    example: {
      review: [{ after: -7 }, { after: 2, every: 5, atMost: 3 }, { after: 5, act: 'escalate' }],
    },
  })
  @IsOptional()
  @AreLadders()
  ladders?: Partial<LadderRules>;
}
