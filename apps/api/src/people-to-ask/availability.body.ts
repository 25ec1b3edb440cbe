import { IsIn, IsOptional } from 'class-validator';
import { type AvailabilityEffect } from '#libs/persistence';
import { CalendarDate } from '../http/calendar-date.js';
import { PlainText } from '../http/plain-text.js';

/** Days on which somebody is away, both ends included, in their own zone. */
export class AvailabilityBody {
  @CalendarDate()
  fromOn: string;

  @CalendarDate()
  untilOn: string;

  /** `hidden`: not to be asked at all. `extends`: may be asked, and dates move behind these days. */
  @IsIn(['hidden', 'extends'])
  effect: AvailabilityEffect;

  @IsOptional()
  @PlainText({ max: 300, min: 0 })
  note?: string;
}
