import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { type CslItem } from '#libs/content';
import { type Risk } from '#libs/persistence';
import { PlainText } from '../http/plain-text.js';
import { ReferenceList } from './reference-list.js';
import { TitleLine } from './title-line.js';
import { TopicList } from './topic-list.js';

const MAX_BODY = 500_000;
const MAX_STATEMENT = 5_000;

/** One text in Markdown for each audience, at least one of them. */
export class BodiesBody {
  @IsOptional()
  @PlainText({ max: MAX_BODY, multiline: true })
  clinician?: string;

  @IsOptional()
  @PlainText({ max: MAX_BODY, multiline: true })
  patient?: string;
}

/** What readers are told about how the text came about. */
export class StatementBody {
  @IsOptional()
  @PlainText({ max: MAX_STATEMENT, multiline: true })
  authors?: string;

  @IsOptional()
  @PlainText({ max: MAX_STATEMENT, multiline: true })
  funding?: string;

  @IsOptional()
  @PlainText({ max: MAX_STATEMENT, multiline: true })
  aiUse?: string;

  @IsOptional()
  @PlainText({ max: MAX_STATEMENT, multiline: true })
  interests?: string;
}

/** The text of a revision: what people sign. */
export class ArticleContentBody {
  @TitleLine()
  title: string;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => BodiesBody)
  bodies: BodiesBody;

  /** CSL-JSON, at most 5,000 entries, each with an id of its own. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  @ReferenceList()
  references: CslItem[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => StatementBody)
  statement?: StatementBody;

  @IsOptional()
  @TopicList()
  topics?: string[];

  @ApiProperty({ enum: ['low', 'standard', 'high'], required: false })
  @IsOptional()
  @IsIn(['low', 'standard', 'high'])
  risk?: Risk;
}
