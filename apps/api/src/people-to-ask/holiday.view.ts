import { type HolidayRow } from '#libs/persistence';

/** A day without reminders. */
export class HolidayView {
  id: string;
  date: string;
  name: string;
}

/** In the order of their dates. */
export class HolidaysView {
  items: HolidayView[];
}

export function holidayView({ id, date, name }: HolidayRow): HolidayView {
  return { id, date, name };
}
