import { PlainText } from '../http/plain-text.js';

/** An editor's answer, as the reader will see it on the receipt. */
export class AnswerReportBody {
  @PlainText({ max: 4000, multiline: true })
  answer: string;
}
