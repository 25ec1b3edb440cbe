import { IsOptional, Matches } from 'class-validator';
import { CalendarDate } from '../http/calendar-date.js';
import { PlainText } from '../http/plain-text.js';

/** A licence to practise. The same authority and number again is its renewal. */
export class LicenceBody {
  /** Who keeps the register. */
  @PlainText({ max: 160, min: 2 })
  authority: string;

  @PlainText({ max: 80 })
  number: string;

  /** The last day it holds. */
  @CalendarDate()
  expiresOn: string;

  /** The licence on record that this one takes the place of, for example after a wrong number. */
  @IsOptional()
  @Matches(/^[\w-]{1,64}$/, { message: 'takes the id of a licence' })
  replaces?: string;
}

/** POST /api/users/:userId/licences/:licenceId/verify */
export class VerifyLicenceBody {
  /** When it was looked up in the register; today (UTC) when absent. */
  @IsOptional()
  @CalendarDate()
  verifiedOn?: string;
}
