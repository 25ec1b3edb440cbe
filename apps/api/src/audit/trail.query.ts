import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, Matches } from 'class-validator';
import { AUDIT_ACTIONS, type AuditAction } from '#libs/audit';
import { PageQuery } from '../http/page-query.js';
import { PlainText } from '../http/plain-text.js';
import { IsDay } from './is-day.js';

/** GET /api/audit: filters, all of which have to hold. */
export class TrailQuery extends PageQuery {
  /** A date (UTC) or an instant, included. */
  @IsOptional()
  @IsDay()
  from?: string;

  /** A date (UTC) or an instant, included. */
  @IsOptional()
  @IsDay()
  to?: string;

  @IsOptional()
  @Matches(/^[\w:.-]{1,64}$/)
  actorId?: string;

  @IsOptional()
  @Matches(/^[\w-]{1,64}$/)
  articleId?: string;

  /** May be given several times. */
  @ApiProperty({ enum: [...AUDIT_ACTIONS], isArray: true, required: false })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => [value].flat())
  @ArrayMaxSize(50)
  @IsIn([...AUDIT_ACTIONS], { each: true })
  action?: AuditAction[];

  /** A part of the reason. */
  @IsOptional()
  @PlainText({ max: 200 })
  q?: string;

  @IsOptional()
  @IsIn(['asc', 'desc'])
  order: 'asc' | 'desc' = 'desc';
}
