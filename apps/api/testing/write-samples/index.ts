import { ARTICLE_SAMPLES } from './articles.js';
import { BOARD_SAMPLES } from './board.js';
import { OPERATION_SAMPLES } from './operations.js';
import { MAIL_LOOKS, MAIL_SAMPLES } from './mails.js';
import { AUDIENCE_SAMPLE, PAGE_SAMPLES } from './pages.js';
import { OFFER_SAMPLE, OWN_SAMPLES, PEOPLE_SAMPLES } from './people.js';
import { REMINDER_SAMPLES } from './reminders.js';
import { ASKING_SAMPLES } from './people-to-ask.js';
import { REVIEW_SAMPLES } from './reviews.js';
import { SEAT_SAMPLES } from './seats.js';
import { type Samples } from './sample.js';
import { WEBHOOK_SAMPLES } from './webhooks.js';

export { type FullBoard } from './sample.js';

/** A request that goes well for every route that writes. */
export const WRITE_SAMPLES: Samples = {
  ...OWN_SAMPLES,
  ...PEOPLE_SAMPLES,
  ...ARTICLE_SAMPLES,
  ...ASKING_SAMPLES,
  ...REVIEW_SAMPLES,
  ...SEAT_SAMPLES,
  ...REMINDER_SAMPLES,
  ...BOARD_SAMPLES,
  ...OPERATION_SAMPLES,
  ...MAIL_SAMPLES,
  ...PAGE_SAMPLES,
  ...WEBHOOK_SAMPLES,
};

/** Requests that keep nothing, though their method would let them; each says why where it stands. */
export const SILENT_SAMPLES: Samples = { ...MAIL_LOOKS, ...OFFER_SAMPLE, ...AUDIENCE_SAMPLE };
