import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { type Audience, AUDIENCES } from '#libs/content';
import { type ArticleState, STATES } from '#libs/lifecycle';
import { type Risk } from '#libs/persistence';
import { PageQuery } from '../http/page-query.js';
import { PlainText } from '../http/plain-text.js';

/** GET /api/articles: filters, all of which have to hold. */
export class ArticlesQuery extends PageQuery {
  @ApiProperty({ type: String, required: false })
  @IsOptional()
  @IsIn([...STATES])
  state?: ArticleState;

  @IsOptional()
  @PlainText({ max: 60 })
  topic?: string;

  @IsOptional()
  @Matches(/^[\w-]{1,64}$/)
  authorId?: string;

  @ApiProperty({ enum: ['low', 'standard', 'high'], required: false })
  @IsOptional()
  @IsIn(['low', 'standard', 'high'])
  risk?: Risk;

  /** Words of the title, in any case and without accents. */
  @IsOptional()
  @PlainText({ max: 200 })
  q?: string;

  /** Newest change first; the only order there is. */
  @IsOptional()
  @IsIn(['updated'])
  sort?: string;
}

/** GET .../rendered */
export class RenderedQuery {
  @ApiProperty({ enum: [...AUDIENCES], required: false })
  @IsOptional()
  @IsIn([...AUDIENCES])
  audience: Audience = 'clinician';
}
