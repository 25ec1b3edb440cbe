import { PlainText } from './plain-text.js';

/** Why something is done, undone, taken back or settled (AUD-4). */
export class ReasonBody {
  @PlainText({ max: 2000, multiline: true })
  reason: string;
}
