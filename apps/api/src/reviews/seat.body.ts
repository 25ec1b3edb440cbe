import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  Equals,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { PlainText } from '../http/plain-text.js';
import { CalendarDate } from '../http/calendar-date.js';
import { DisclosureItemBody } from './disclosure.body.js';

const REASONS = ['expertise', 'time', 'conflict', 'other'] as const;

/** POST /api/articles/:id/accept. */
export class AcceptBody {
  /** The reviewer promises to keep the text to themselves and out of AI tools (ED-4). */
  @ApiProperty({ enum: [true] })
  @Equals(true, { message: 'has to be true: promise to keep the text confidential' })
  confidentiality: true;

  /** All thirteen items; left out when a disclosure of less than a year ago still holds. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(13)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => DisclosureItemBody)
  disclosure?: DisclosureItemBody[];

  /** A date the reviewer proposes instead of the policy's. */
  @IsOptional()
  @CalendarDate()
  dueOn?: string;
}

/** POST /api/articles/:id/decline. */
export class DeclineBody {
  @ApiProperty({ enum: [...REASONS] })
  @IsIn([...REASONS])
  because: (typeof REASONS)[number];

  @IsOptional()
  @PlainText({ max: 2000, multiline: true })
  reason?: string;

  /** Whom to ask instead, in the person’s own words. */
  @IsOptional()
  @PlainText({ max: 300 })
  suggestion?: string;
}
