import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type Credentials } from './sign-in.js';

/** POST /api/session. Lengths only: what is wrong with a guess is nobody's business. */
export class SignInBody implements Credentials {
  @IsString()
  @MaxLength(254)
  username: string;

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
