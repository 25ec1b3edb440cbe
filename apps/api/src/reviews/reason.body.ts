import { PlainText } from '../http/plain-text.js';

/** What is taken back or settled says why (AUD-4). */
export class ReasonBody {
  @PlainText({ max: 2000, multiline: true })
  reason: string;
}
