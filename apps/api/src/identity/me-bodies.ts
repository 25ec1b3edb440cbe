import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type FreshCredentials } from './reauthenticate.js';

/** Password and present code, shown again for something that needs both. */
export class ProofBody implements FreshCredentials {
  @IsString()
  @MaxLength(1024)
  password: string;

  @IsString()
  @MaxLength(20)
  code: string;
}

/** POST /api/me/password */
export class ChangePasswordBody extends ProofBody {
  @IsString()
  @MaxLength(1024)
  newPassword: string;
}

/** POST /api/me/totp: with a code, or with a recovery code when the authenticator is lost. */
export class ReplaceTotpBody {
  @IsString()
  @MaxLength(1024)
  password: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  code?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  recoveryCode?: string;
}

/** POST /api/me/totp/confirm */
export class ConfirmTotpBody {
  @IsString()
  @MaxLength(500)
  pending: string;

  @IsString()
  @MaxLength(20)
  code: string;
}
