import { dateIn, isZone } from '#libs/runtime';

const DAY_MS = 86_400_000;

/** Counts days between calendar dates and today; zones and dates are few and are worked out once. */
export class DaysPast {
  private readonly today = new Map<string, number>();
  private readonly days = new Map<string, number>();

  constructor(private readonly now: number) {}

  /** Days `date` has passed by, today in `zone`; negative while it is ahead. */
  of(date: string, zone: string): number {
    return this.todayIn(zone) - this.dayOf(date);
  }

  private todayIn(zone: string): number {
    let today = this.today.get(zone);
    if (today === undefined) {
      today = this.dayOf(dateIn(isZone(zone) ? zone : 'UTC', this.now));
      this.today.set(zone, today);
    }
    return today;
  }

  private dayOf(date: string): number {
    let day = this.days.get(date);
    if (day === undefined) {
      day = Math.round(Date.parse(date) / DAY_MS);
      this.days.set(date, day);
    }
    return day;
  }
}
