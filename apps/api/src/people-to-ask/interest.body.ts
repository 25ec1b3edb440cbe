import { IsIn, IsOptional } from 'class-validator';
import { INTEREST_KINDS, type InterestKind } from '#libs/persistence';
import { CalendarDate } from '../http/calendar-date.js';
import { PlainText } from '../http/plain-text.js';

/** POST /api/me/interests */
export class InterestBody {
  @IsIn(INTEREST_KINDS)
  kind: InterestKind;

  @PlainText({ max: 200, min: 2 })
  name: string;

  @IsOptional()
  @PlainText({ max: 500, min: 0 })
  note?: string;

  @IsOptional()
  @CalendarDate()
  fromOn?: string;

  /** Left out while it lasts. */
  @IsOptional()
  @CalendarDate()
  untilOn?: string;
}

/** POST /api/me/interests/:interestId/end */
export class EndInterestBody {
  @CalendarDate()
  untilOn: string;
}
