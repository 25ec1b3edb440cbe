export { aMailSystem, type CaughtMail, type MailSystem, type Mood } from './a-mail-system.js';
export { aReceiver, type Receiver } from './a-receiver.js';
export { aPostOffice, type PostOffice } from './a-post-office.js';
export { scheduledBoard, type ScheduledBoard } from './scheduled-board.js';
