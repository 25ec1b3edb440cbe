import { type AvailabilityEffect } from '#libs/persistence';
import { addDays } from '#libs/runtime';

/** Calendar days on which a person is away, both ends included. */
export interface DaysAway {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly effect: AvailabilityEffect;
}

const covers = ({ fromOn, untilOn }: DaysAway, date: string): boolean =>
  fromOn <= date && date <= untilOn;

/** The window that keeps a person from being asked on a date. */
export function hiddenOn(windows: readonly DaysAway[], date: string): DaysAway | undefined {
  return windows.find((it) => it.effect === 'hidden' && covers(it, date));
}

/**
 * The date so many days later, counting only days on which the person is there (F15): what falls into
 * days away, or reaches over them, moves behind them.
 */
export function addPresentDays(date: string, days: number, windows: readonly DaysAway[]): string {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (!windows.some((it) => covers(it, day))) left -= 1;
  }
  return day;
}
