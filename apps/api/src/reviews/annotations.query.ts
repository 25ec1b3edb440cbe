import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageQuery } from '../http/page-query.js';

/** GET /api/articles/:id/annotations. */
export class AnnotationsQuery extends PageQuery {
  /** Number of the revision to place them in; the current one when absent. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision?: number;

  @ApiProperty({ enum: ['open', 'resolved'], required: false })
  @IsOptional()
  @IsIn(['open', 'resolved'])
  state?: 'open' | 'resolved';

  override limit = 100;
}
