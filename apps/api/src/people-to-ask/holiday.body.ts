import { CalendarDate } from '../http/calendar-date.js';
import { PlainText } from '../http/plain-text.js';

/** A day without reminders. */
export class HolidayBody {
  @CalendarDate()
  date: string;

  @PlainText({ max: 120 })
  name: string;
}
