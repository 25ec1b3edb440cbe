import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { AUDIT_ACTIONS, type AuditAction } from '#libs/audit';
import { PlainText } from '../http/plain-text.js';
import { IsDay } from './is-day.js';

/** The filters of GET /api/audit; all of them have to hold. */
export class ExportFilters {
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

  @ApiProperty({ enum: [...AUDIT_ACTIONS], isArray: true, required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsIn([...AUDIT_ACTIONS], { each: true })
  action?: AuditAction[];

  /** A part of the reason. */
  @IsOptional()
  @PlainText({ max: 200 })
  q?: string;
}

/** POST /api/audit/exports */
export class ExportBody {
  /** NDJSON has the exact bytes that were hashed; CSV is for people and spreadsheets. */
  @ApiProperty({ enum: ['ndjson', 'csv'] })
  @IsIn(['ndjson', 'csv'])
  format: 'ndjson' | 'csv';

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ExportFilters)
  filters?: ExportFilters;

  /** CSV only: begins with a byte order mark, for spreadsheets that need one. */
  @IsOptional()
  @IsBoolean()
  bom?: boolean;
}

/** POST /api/exports/bundle */
export class BundleBody {
  /** Only this article's texts, signatures and proofs; the log is there as a whole in any case. */
  @IsOptional()
  @Matches(/^[\w-]{1,64}$/)
  articleId?: string;
}
