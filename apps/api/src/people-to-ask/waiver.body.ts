import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, Matches } from 'class-validator';
import { PlainText } from '../http/plain-text.js';

/** POST /api/articles/:id/waivers */
export class WaiverBody {
  @Matches(/^[\w-]{1,64}$/, { message: 'takes the id of a person' })
  personId: string;

  /** Readers see it beside the reviewer’s disclosure. */
  @PlainText({ max: 1000, multiline: true })
  reason: string;

  /** What the reviewer told you about and no register holds. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Matches(/^[^\p{Cc}\p{Cf}]{2,200}$/u, {
    each: true,
    message: 'takes names of 2 to 200 characters',
  })
  names?: string[];
}
