import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { PageQuery } from '../http/page-query.js';

/** GET /api/me/reminders */
export class LedgerQuery extends PageQuery {
  /** `coming`: what is planned, the soonest first; `past`: what was sent, skipped or failed, the newest first. */
  @ApiProperty({ enum: ['coming', 'past'], required: false })
  @IsOptional()
  @IsIn(['coming', 'past'])
  which: 'coming' | 'past' = 'coming';
}

/** GET /api/articles/:id/reminders */
export class ArticleLedgerQuery extends LedgerQuery {
  /** Id of a person: what goes to them alone. */
  @IsOptional()
  @Matches(/^[\w-]{1,64}$/)
  person?: string;
}
