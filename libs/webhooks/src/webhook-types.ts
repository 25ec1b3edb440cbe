/**
 * The events of the log that other systems can be told about: those that change where an article, a round
 * or a seat stands.
 */
export const TOLD_EVENTS = [
  'article.submitted',
  'article.changes-requested',
  'article.approved',
  'article.published',
  'article.withdrawn',
  'article.retracted',
  'article.archived',
  'article.reopened',
  'round.opened',
  'round.closed',
  'assignment.invited',
  'assignment.accepted',
  'assignment.declined',
  'assignment.withdrawn',
  'assignment.expired',
  'assignment.extended',
  'assignment.handed-over',
  'assignment.submitted',
] as const;

/** What an administrator sends to see that an endpoint works. */
export const TEST_TYPE = 'webhook.test';

/** A published text was signed once more as still accurate; in the log that is a signature like others. */
export const CONFIRMED_TYPE = 'article.confirmed';

/** Standard Webhooks keeps to letters, digits and the underscore between full stops. */
export const WEBHOOK_TYPES: readonly string[] = [CONFIRMED_TYPE, ...TOLD_EVENTS.map(asType)];

/** The type other systems know an event of the log by; nothing for one that they are not told about. */
export function webhookTypeOf(event: string): string | undefined {
  return TOLD_EVENTS.some((told) => told === event) ? asType(event) : undefined;
}

function asType(event: string): string {
  return event.replaceAll('-', '_');
}
