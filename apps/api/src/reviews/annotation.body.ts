import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { type Audience, AUDIENCES } from '#libs/content';
import { type Severity } from '#libs/persistence';
import { PlainText } from '../http/plain-text.js';

const SEVERITIES = ['required', 'suggestion', 'question'];
const MAX_OFFSET = 10_000_000;

/** POST /api/articles/:id/annotations: a passage of the rendered text, and what it asks. */
export class AnnotateBody {
  @ApiProperty({ enum: [...AUDIENCES] })
  @IsIn([...AUDIENCES])
  audience: Audience;

  /** The marked text, exactly (W3C TextQuoteSelector). */
  @PlainText({ max: 10_000, multiline: true })
  exact: string;

  @PlainText({ min: 0, max: 200, multiline: true })
  prefix: string;

  @PlainText({ min: 0, max: 200, multiline: true })
  suffix: string;

  /** UTF-16 offsets into the rendered `text` (W3C TextPositionSelector). */
  @IsInt()
  @Min(0)
  @Max(MAX_OFFSET)
  start: number;

  @IsInt()
  @Min(0)
  @Max(MAX_OFFSET)
  end: number;

  @ApiProperty({ enum: SEVERITIES })
  @IsIn(SEVERITIES)
  severity: Severity;

  @PlainText({ max: 10_000, multiline: true })
  body: string;

  /** Words that could stand there instead. */
  @IsOptional()
  @PlainText({ max: 10_000, multiline: true })
  wording?: string;
}

/** POST .../annotations/:annotationId/replies. */
export class ReplyBody {
  @PlainText({ max: 10_000, multiline: true })
  body: string;
}
