import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../http/page-query.js';

/** Which reports to list; the open ones where nothing is said. */
export class ReaderReportsQuery extends PageQuery {
  @IsOptional()
  @IsIn(['open', 'answered'])
  state: 'open' | 'answered' = 'open';
}
