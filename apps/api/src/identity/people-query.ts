import { IsIn, IsOptional } from 'class-validator';
import { type Role, ROLES } from '#libs/lifecycle';
import { PageQuery } from '../http/page-query.js';
import { PlainText } from '../http/plain-text.js';

/** GET /api/users */
export class PeopleQuery extends PageQuery {
  /** Part of a name, whatever its case and accents. */
  @IsOptional()
  @PlainText({ max: 100 })
  q?: string;

  @IsOptional()
  @IsIn(ROLES)
  role?: Role;
}
