import { Transform } from 'class-transformer';
import { IsEmail, IsOptional, IsTimeZone, Matches, MaxLength } from 'class-validator';
import { PlainText } from '../http/plain-text.js';
import { IsOrcid } from './orcid.js';

const lower = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim().normalize('NFKC').toLowerCase() : value;
const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim().normalize('NFC') : value;

/** How a person is reached and called. */
export class ContactFields {
  @Transform(lower)
  @MaxLength(254)
  @IsEmail()
  email: string;

  @Transform(trimmed)
  @PlainText({ max: 120 })
  name: string;
}

/** What an administrator writes down about a new person. */
export class IdentityFields extends ContactFields {
  /** What people sign in with: lower case, never used again for somebody else (SIG-1). */
  @Transform(lower)
  @Matches(/^[a-z0-9][a-z0-9._-]{1,39}$/, {
    message: 'takes 2 to 40 letters, digits, dots, hyphens and underscores',
  })
  username: string;
}

/** What a person may change about themselves; every field may be left out. */
export class ProfileFields {
  /** As printed beside a signature. */
  @IsOptional()
  @Transform(trimmed)
  @PlainText({ max: 160, min: 0 })
  credentials?: string;

  @IsOptional()
  @Transform(trimmed)
  @PlainText({ max: 120 })
  specialty?: string | null;

  @IsOptional()
  @IsTimeZone()
  tz?: string;

  @IsOptional()
  @IsOrcid()
  orcid?: string | null;
}
