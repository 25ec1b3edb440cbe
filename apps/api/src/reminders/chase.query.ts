import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { PageQuery } from '../http/page-query.js';
import { type Stage, STAGES } from './chase.view.js';

const ID = /^[\w-]{1,64}$/;

export const CHASE_ORDERS = ['overdue', 'since', 'title', 'person'] as const;

/** GET /api/chase: filters, all of which have to hold. */
export class ChaseQuery extends PageQuery {
  @ApiProperty({ enum: [...STAGES], required: false })
  @IsOptional()
  @IsIn([...STAGES])
  stage?: Stage;

  /** At least so many days past the date; 0 takes what is due today along. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(-3650)
  @Max(3650)
  overdueBy?: number;

  /** Id of the person who is waited for. */
  @IsOptional()
  @Matches(ID)
  person?: string;

  /** Id of an article. */
  @IsOptional()
  @Matches(ID)
  article?: string;

  /** `overdue`: the longest first; `since`: what has been waited for longest first. */
  @ApiProperty({ enum: [...CHASE_ORDERS], required: false })
  @IsOptional()
  @IsIn([...CHASE_ORDERS])
  sort: (typeof CHASE_ORDERS)[number] = 'overdue';
}
