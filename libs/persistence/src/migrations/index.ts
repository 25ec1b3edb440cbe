import { Initial1790000000000 } from './1790000000000-initial.js';
import { Confidentiality1790000001000 } from './1790000001000-confidentiality.js';
import { FrozenTexts1790000002000 } from './1790000002000-frozen-texts.js';
import { Reminders1790000003000 } from './1790000003000-reminders.js';
import { SeatEnds1790000003500 } from './1790000003500-seat-ends.js';
import { Seats1790000006000 } from './1790000006000-seats.js';
import { People1790000008000 } from './1790000008000-people.js';
import { Webhooks1790000009000 } from './1790000009000-webhooks.js';
import { ReminderIndexes1790000010000 } from './1790000010000-reminder-indexes.js';
import { Presence1790000011000 } from './1790000011000-presence.js';

/** In order of time; never edited once merged. */
export const MIGRATIONS = [
  Initial1790000000000,
  Confidentiality1790000001000,
  FrozenTexts1790000002000,
  Reminders1790000003000,
  SeatEnds1790000003500,
  Seats1790000006000,
  People1790000008000,
  Webhooks1790000009000,
  ReminderIndexes1790000010000,
  Presence1790000011000,
];
