import { PlainText } from '../http/plain-text.js';
import { CalendarDate } from '../http/calendar-date.js';

/** Another date, and why: `YYYY-MM-DD` in the zone of the seat, or of the author for a revision. */
export class DueDateBody {
  @CalendarDate()
  dueOn: string;

  @PlainText({ max: 2000, multiline: true })
  reason: string;
}
