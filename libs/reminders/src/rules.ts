import { type LadderKind, type ReminderAct } from './kinds.js';

/** One line of a ladder, in calendar days from the date that is waited for. */
export interface StepRule {
  /** Days after the date; negative is before, 0 is on the day. */
  readonly after: number;
  /** `remind` when absent. */
  readonly act?: ReminderAct;
  /** Repeats every so many days ... */
  readonly every?: number;
  /** ... up to this many times in all. Needed with `every`. */
  readonly atMost?: number;
}

/** Any number of steps for each kind (F58, F59). */
export type LadderRules = Readonly<Record<LadderKind, readonly StepRule[]>>;

/** What holds until a policy says something else. */
export const DEFAULT_LADDERS: LadderRules = {
  invitation: [{ after: -2 }, { after: 0 }, { after: 1, act: 'expire' }],
  review: [
    { after: -7 },
    { after: -1 },
    { after: 2, every: 5, atMost: 3 },
    { after: 5, act: 'escalate' },
    { after: 21, act: 'replace' },
  ],
  'invitation-expired': [{ after: 2, every: 4, atMost: 3 }],
  'reviews-in': [{ after: 3, every: 5, atMost: 4 }],
  revision: [
    { after: -3 },
    { after: 0 },
    { after: 5, every: 7, atMost: 3 },
    { after: 10, act: 'escalate' },
  ],
  idle: [{ after: 0, every: 14, atMost: 3 }],
  're-review': [
    { after: -60 },
    { after: -30 },
    { after: 0 },
    { after: 1, act: 'expire' },
    { after: 14, every: 30, atMost: 6 },
  ],
  licence: [{ after: -60 }, { after: -14 }, { after: 0 }],
  disclosure: [{ after: -30 }, { after: -7 }, { after: 0 }],
  'reader-report': [{ after: 0 }, { after: 4, every: 7, atMost: 3 }],
};
