export { aDeliveryReport } from './a-delivery-report.js';
export { aMailSystem, type CaughtMail, type MailSystem, type Mood } from './a-mail-system.js';
export { aReceiver, type Receiver } from './a-receiver.js';
export { ownSeat } from './own-seat.js';
export { aPostOffice, type PostOffice } from './a-post-office.js';
export { scheduledBoard, type ScheduledBoard } from './scheduled-board.js';
