import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { type Recommendation } from '#libs/persistence';
import { PlainText } from '../http/plain-text.js';

const RECOMMENDATIONS = ['approve', 'approve-with-suggestions', 'changes-needed', 'reject'];
const MAX_WORDS = 20_000;

/** Answer to one of the policy's questions. */
export class AnswerBody {
  @PlainText({ max: 60 })
  id: string;

  @PlainText({ max: MAX_WORDS, multiline: true })
  answer: string;
}

/** POST /api/articles/:id/reviews. */
export class SubmitReviewBody {
  /** Digest of the text that was read. */
  @Matches(/^sha256:[0-9a-f]{64}$/, { message: 'takes sha256: and 64 hex digits' })
  digest: string;

  @ApiProperty({ enum: RECOMMENDATIONS })
  @IsIn(RECOMMENDATIONS)
  recommendation: Recommendation;

  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AnswerBody)
  answers: AnswerBody[];

  @IsOptional()
  @PlainText({ min: 0, max: MAX_WORDS, multiline: true })
  wordsToAuthor?: string;

  /** For editors and the board; the author never sees them. */
  @IsOptional()
  @PlainText({ min: 0, max: MAX_WORDS, multiline: true })
  wordsToBoard?: string;
}
