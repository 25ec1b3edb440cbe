import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type ChangeClass } from '#libs/persistence';
import { PlainText } from '../http/plain-text.js';
import { ArticleContentBody } from './article-content.body.js';

/** PUT /api/articles/:id/draft: the whole text, as it is to stand. */
export class SaveDraftBody extends ArticleContentBody {
  @IsOptional()
  @PlainText({ min: 0, max: 1000, multiline: true })
  summary?: string;

  @ApiProperty({ enum: ['substantive', 'editorial'], required: false })
  @IsOptional()
  @IsIn(['substantive', 'editorial'])
  changeClass?: ChangeClass;
}
