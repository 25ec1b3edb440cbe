import { PlainText } from '../http/plain-text.js';

/** POST /api/queue/parked/:key/drop */
export class DropJobBody {
  /** Why nobody needs it any more. */
  @PlainText({ max: 1000, multiline: true })
  reason: string;
}
