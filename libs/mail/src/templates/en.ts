import { type MailKind } from '../mail-kinds.js';
import { type MailTemplate } from '../template.js';

/** English, the language every kind has. */
export const EN: Readonly<Record<MailKind, MailTemplate>> = {
  invitation: {
    subject: 'Please review: {title}',
    text: '{actor} asks you to review “{title}”. Please answer by {respondBy} ({zone}). You can accept with your disclosure of interests, or decline with a reason.',
  },
  'changes-requested': {
    subject: 'Changes requested: {title}',
    text: '{actor} asks for changes to “{title}”: {reason}\n\nPlease hand the next revision in by {dueOn}. Your desk shows each passage.',
  },
  'revision-date-moved': {
    subject: 'New date for your revision: {title}',
    text: '{actor} has moved the date of your next revision of “{title}” to {dueOn}: {reason}',
  },
  declined: {
    subject: 'Declined: {title}',
    text: '{actor} cannot review “{title}” ({reason}). Ask somebody else, unless the next in line was asked already.',
  },
  'invitation-expired': {
    subject: 'No answer: {title}',
    text: '{person} did not answer the invitation to review “{title}” by {respondBy}. The invitation has expired.',
  },
  'alternate-invited': {
    subject: 'Next in line asked: {title}',
    text: '{person} was next in line and has been asked to review “{title}” in place of {instead}.',
  },
  'seat-replaced': {
    subject: 'Review given up: {title}',
    text: 'The review of “{title}” by {person} was due on {dueOn} and has not come. The seat is free again.',
  },
  'extension-requested': {
    subject: 'More time wanted: {title}',
    text: '{actor} would like to hand in the review of “{title}” by {wanted} instead of {dueOn}: {reason}',
  },
  'extension-granted': {
    subject: 'More time granted: {title}',
    text: '{actor} has moved the date of your review of “{title}” to {dueOn}.',
  },
  'extension-refused': {
    subject: 'The date stays: {title}',
    text: '{actor} cannot move the date of your review of “{title}”: {reason}\n\nIt is still due on {dueOn}.',
  },
  'handed-over': {
    subject: 'Handed over: {title}',
    text: '{actor} has handed the review of “{title}” over to {person}: {reason}',
  },
  'seat-withdrawn': {
    subject: 'No longer needed: {title}',
    text: '{actor} has taken back the request to review “{title}”: {reason}\n\nYou need do nothing more. Thank you.',
  },
  'given-to-you': {
    subject: 'In your hands now: {title}',
    text: '{actor} has put “{title}” into your hands: {reason}\n\nYour desk shows what is next.',
  },
  leaver: {
    subject: 'Somebody has left with work open: {person}',
    text: 'The account of {person} was disabled while work was open. Seats given back: {seats}; whoever is next in line was asked. Still under this name: {rounds} open rounds and {articles} unfinished articles. Please give them to somebody else.',
  },
  'asks-again': {
    subject: 'Would review after all: {title}',
    text: '{actor} was invited to review “{title}”, did not take the seat, and would do it after all. Invite {actor} again if there is still a seat, or answer this mail.',
  },
  'reviews-in': {
    subject: 'All reviews are in: {title}',
    text: 'All {count} reviews of “{title}” are in. Please decide.',
  },
  'webhook-disabled': {
    subject: 'No longer told of changes: {address}',
    text: 'The webhook to {address} was switched off. {reason} Put the receiver right, then switch the webhook on again; what it missed can be sent again from its list of deliveries.',
  },
  undeliverable: {
    subject: 'A mail did not arrive: {person}',
    text: 'The mail “{subject}” to {person} ({address}) could not be delivered: {response}\n\nPlease reach them another way, and ask an administrator to correct the address.',
  },
  submitted: {
    subject: 'Submitted for review: {title}',
    text: '{actor} has submitted “{title}”. Open a round to have it reviewed.',
  },
  accepted: {
    subject: 'Accepted: {title}',
    text: '{actor} has accepted to review “{title}” by {dueOn}.',
  },
  'review-in': {
    subject: 'Review handed in: {title}',
    text: '{actor} has handed in the review of “{title}”.',
  },
  signed: { subject: 'Signed: {title}', text: '{actor} has signed “{title}”.' },
  approved: { subject: 'Approved: {title}', text: '“{title}” is approved and can be published.' },
  published: { subject: 'Published: {title}', text: '“{title}” is published.' },
  withdrawn: {
    subject: 'Withdrawn: {title}',
    text: '{actor} has withdrawn “{title}” from readers: {reason}',
  },
  retracted: { subject: 'Retracted: {title}', text: '{actor} has retracted “{title}”: {reason}' },
  confirmed: {
    subject: 'Still accurate: {title}',
    text: '{actor} has read “{title}” again and signed that it is still accurate.',
  },
  'invitation-reminder': {
    subject: 'Please answer: {title}',
    text: 'You were asked to review “{title}” and have not answered yet. Please answer by {respondBy} ({zone}), {when}.',
  },
  'review-reminder': {
    subject: 'Your review: {title}',
    text: 'Your review of “{title}” is due on {dueOn} ({zone}), {when}.',
  },
  'invitation-expired-reminder': {
    subject: 'Nobody asked yet: {title}',
    text: 'The invitation of {person} to review “{title}” expired {when}, and the seat is still empty. Please ask somebody else, or close the round.',
  },
  'reviews-in-reminder': {
    subject: 'Waiting for your decision: {title}',
    text: 'All reviews of “{title}” came in {when}. Please decide.',
  },
  'revision-reminder': {
    subject: 'Your revision: {title}',
    text: 'The next revision of “{title}” is due on {dueOn}, {when}.',
  },
  'idle-reminder': {
    subject: 'Nothing happens: {title}',
    text: '“{title}” is {state}, and nobody has touched it for a while (since {when}).',
  },
  're-review-reminder': {
    subject: 'Review due again: {title}',
    text: 'The published text “{title}” is due to be reviewed again by {dueOn}, {when}. Sign that it is still accurate, or begin a revision. After that day its page says that the review is overdue.',
  },
  'licence-reminder': {
    subject: 'Your licence runs out',
    text: 'The licence we have on file for you ({authority}) runs out on {dueOn}, {when}. Please send us the renewal.',
  },
  'disclosure-reminder': {
    subject: 'Your disclosure of interests',
    text: 'Your disclosure of interests is valid until {dueOn}, {when}. You can renew it at your desk in a minute or two.',
  },
  'reader-report-reminder': {
    subject: 'A reader waits: {title}',
    text: 'A reader wrote about “{title}” {when}, and nobody has answered.',
  },
  escalation: {
    subject: 'Overdue: {title}',
    text: '{what} by {person} for “{title}” was due on {dueOn}, {when}. Reminders were sent. Please step in.',
  },
  digest: {
    subject: '{count} things on your desk',
    text: 'This is what has come together for you.',
  },
};
