import { applyDecorators } from '@nestjs/common';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsOptional,
  Matches,
} from 'class-validator';
import { PlainText } from '../http/plain-text.js';
import { ReasonBody } from '../http/reason.body.js';

const PERSON = /^[\w-]{1,64}$/;

/** People who are asked to review. */
export class InviteBody {
  @ArrayMinSize(1)
  @People()
  reviewerIds: string[];

  /** Who is asked when one of them falls away, in order. */
  @IsOptional()
  @People()
  alternateIds?: string[];
}

/** PUT /api/articles/:id/alternates: everybody who waits from now on, the next one first. */
export class AlternatesBody {
  @People()
  alternateIds: string[];
}

/** POST /api/articles/:id/hand-over. */
export class HandOverBody {
  /** A colleague; left out, the next in line is asked. */
  @IsOptional()
  @Matches(PERSON, { message: 'takes the id of a person' })
  to?: string;

  @PlainText({ max: 2000, multiline: true })
  reason: string;
}

/** POST .../assignments/:assignmentId/withdraw. */
export class WithdrawBody extends ReasonBody {
  /** Whether the next in line is asked instead. */
  @IsOptional()
  @IsBoolean()
  promoteAlternate?: boolean;
}

function People(): PropertyDecorator {
  const each = { each: true, message: 'takes ids of people' };
  return applyDecorators(IsArray(), ArrayMaxSize(20), Matches(PERSON, each));
}
