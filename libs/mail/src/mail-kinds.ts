/** Every mail the product writes, with the variables its template may use beside the common ones. */
export const MAIL_KINDS = {
  // Asked of somebody
  invitation: ['actor', 'title', 'respondBy', 'zone'],
  'changes-requested': ['actor', 'title', 'reason', 'dueOn'],
  'revision-date-moved': ['actor', 'title', 'reason', 'dueOn'],
  declined: ['actor', 'title', 'reason'],
  'invitation-expired': ['person', 'title', 'respondBy'],
  'alternate-invited': ['person', 'title', 'instead'],
  'seat-replaced': ['person', 'title', 'dueOn'],
  'extension-requested': ['actor', 'title', 'dueOn', 'wanted', 'reason'],
  'extension-granted': ['actor', 'title', 'dueOn'],
  'extension-refused': ['actor', 'title', 'dueOn', 'reason'],
  'handed-over': ['actor', 'person', 'title', 'reason'],
  'seat-withdrawn': ['actor', 'title', 'reason'],
  'asks-again': ['actor', 'title'],
  'given-to-you': ['actor', 'title', 'reason'],
  leaver: ['person', 'seats', 'rounds', 'articles'],
  'reviews-in': ['title', 'count'],
  'webhook-disabled': ['address', 'reason'],
  undeliverable: ['person', 'address', 'subject', 'response'],
  // News
  submitted: ['actor', 'title'],
  accepted: ['actor', 'title', 'dueOn'],
  'review-in': ['actor', 'title'],
  signed: ['actor', 'title'],
  approved: ['title'],
  published: ['title'],
  withdrawn: ['actor', 'title', 'reason'],
  retracted: ['actor', 'title', 'reason'],
  confirmed: ['actor', 'title'],
  // Steps of ladders
  'invitation-reminder': ['title', 'respondBy', 'zone', 'when'],
  'review-reminder': ['title', 'dueOn', 'zone', 'when'],
  'invitation-expired-reminder': ['person', 'title', 'when'],
  'reviews-in-reminder': ['title', 'when'],
  'revision-reminder': ['title', 'dueOn', 'when'],
  'idle-reminder': ['title', 'state', 'when'],
  're-review-reminder': ['title', 'dueOn', 'when'],
  'licence-reminder': ['authority', 'dueOn', 'when'],
  'disclosure-reminder': ['dueOn', 'when'],
  'reader-report-reminder': ['title', 'when'],
  escalation: ['person', 'title', 'what', 'dueOn', 'when'],
  // Several of the above in one
  digest: ['count'],
} as const satisfies Record<string, readonly string[]>;

export type MailKind = keyof typeof MAIL_KINDS;

/** Variables that every template may use. */
export const COMMON_VARIABLES = ['name'] as const;

/** A variable of any template. */
export type MailVariable =
  (typeof COMMON_VARIABLES)[number] | (typeof MAIL_KINDS)[MailKind][number];
