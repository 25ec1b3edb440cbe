import { type Stage } from '../chase.view.js';

/** Something that is waited for, as the live tables have it. */
export interface Waiting {
  /** Of the seat, round, article or report; what its reminders name as their subject. */
  readonly id: string;
  readonly stage: Stage;
  readonly what: string;
  readonly articleId: string;
  readonly personId: string | null;
  /** Epoch ms. */
  readonly since: number;
  /** Calendar date in `tz`. */
  readonly dueOn: string;
  readonly tz: string;
}
