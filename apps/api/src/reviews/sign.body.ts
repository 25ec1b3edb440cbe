import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { type Meaning } from '#libs/lifecycle';

const MEANINGS = ['medical-approval', 'review', 'rejection'];

/** POST /api/articles/:id/confirmations: the digest on the public page, and who signs it again. */
export class ConfirmBody {
  @Matches(/^sha256:[0-9a-f]{64}$/, { message: 'takes sha256: and 64 hex digits' })
  digest: string;

  @IsString()
  @MaxLength(1024)
  password: string;

  /** The present six digits of the authenticator. */
  @IsString()
  @MaxLength(20)
  code: string;
}

/** POST /api/articles/:id/signatures: the digest on the screen, what it means, and who signs (SIG-2, SIG-3). */
export class SignBody extends ConfirmBody {
  @ApiProperty({ enum: MEANINGS })
  @IsIn(MEANINGS)
  meaning: Meaning;
}
