import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { type ChangeClass } from '#libs/persistence';
import { PlainText } from '../http/plain-text.js';

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const DIGEST_FORM = { message: 'takes sha256: and 64 hex digits' };

/** POST /api/articles/:id/submit. */
export class SubmitBody {
  /** What changed since the last published text, in a sentence for readers. */
  @IsOptional()
  @PlainText({ min: 0, max: 1000, multiline: true })
  summary?: string;

  @ApiProperty({ enum: ['substantive', 'editorial'], required: false })
  @IsOptional()
  @IsIn(['substantive', 'editorial'])
  changeClass?: ChangeClass;
}

/** POST /api/articles/:id/approve. */
export class ApproveBody {
  /** Digest of the text on the screen. */
  @IsOptional()
  @Matches(DIGEST, DIGEST_FORM)
  digest?: string;
}

/** POST /api/articles/:id/publish. */
export class PublishBody {
  /** Digest of the text on the screen. */
  @Matches(DIGEST, DIGEST_FORM)
  digest: string;
}
