import { IsOptional, Matches } from 'class-validator';
import { ArticleContentBody } from './article-content.body.js';

/** POST /api/articles. */
export class CreateArticleBody extends ArticleContentBody {
  /** The address below /articles; made from the title when absent. */
  @IsOptional()
  @Matches(/^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    message: 'takes lower-case letters, digits and single hyphens, at most 80 characters',
  })
  slug?: string;
}
