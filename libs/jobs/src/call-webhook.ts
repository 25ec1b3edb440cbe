import { WebhookDeliveryRow, WebhookRow } from '#libs/persistence';
import { type JobHandler, Postpone } from '#libs/queue';
import {
  AddressNotAllowed,
  type Answered,
  post,
  secretOf,
  signedHeaders,
  targetOf,
} from '#libs/webhooks';
import { type JobDependencies } from './job-dependencies.js';
import { type CallOutcome, noteCall, parkDelivery } from './note-call.js';

const TIMEOUT_MS = 15_000;
/** Receivers that are slow to answer must not keep the mails waiting. */
const CALLS_AT_ONCE = 2;
const BUSY_MS = 1_000;

/**
 * Tells another system what has happened, and keeps at it for three days. A crash between the answer and
 * our noting it repeats the call under the same `webhook-id`, which is how a receiver knows a repeat.
 */
export function callWebhook(deps: JobDependencies): JobHandler<'call-webhook'> {
  let calls = 0;
  return async ({ deliveryId }) => {
    const { reader } = deps.db;
    const delivery = await reader.findOne(WebhookDeliveryRow, { id: deliveryId });
    if (delivery?.state !== 'queued') return;
    const webhook = await reader.findOne(WebhookRow, { id: delivery.webhookId });
    if (!webhook) return;
    if (webhook.disabledAt !== null) return parkDelivery(deps, delivery);
    if (delivery.nextAt > deps.clock.now()) throw new Postpone(delivery.nextAt, 'Not due yet.');
    if (calls >= CALLS_AT_ONCE)
      throw new Postpone(deps.clock.now() + BUSY_MS, 'Others are called.');
    calls += 1;
    const outcome = await call(deps, webhook, delivery).finally(() => (calls -= 1));
    const nextAt = await noteCall(deps, { webhook, delivery, outcome });
    if (nextAt !== undefined) throw new Postpone(nextAt, outcome.fault ?? 'Not delivered.');
  };
}

async function call(
  deps: JobDependencies,
  webhook: WebhookRow,
  { eventId, body }: WebhookDeliveryRow,
): Promise<CallOutcome> {
  try {
    const { status, retryAfterMs } = await answerTo(deps, webhook, { eventId, body });
    if (status >= 200 && status < 300) return { status };
    return { status, fault: `Answered ${status}.`, ...(retryAfterMs && { retryAfterMs }) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

async function answerTo(
  { keys, clock, targets }: JobDependencies,
  webhook: WebhookRow,
  { eventId, body }: Pick<WebhookDeliveryRow, 'eventId' | 'body'>,
): Promise<Answered> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  // Looked at anew each time: where a name leads may have changed since it was registered.
  const target = await Promise.race([targetOf(webhook.url, targets), ended(signal)]);
  const at = clock.now();
  const headers = signedHeaders({ id: eventId, at, body }, secretsOf(keys, webhook, at));
  return post(target, body, headers, signal);
}

/** The present secret, and the one before it while that still counts. */
function secretsOf(
  keys: JobDependencies['keys'],
  { id, salt, previousSalt, previousUntil }: WebhookRow,
  at: number,
): string[] {
  const salts = previousSalt && (previousUntil ?? 0) > at ? [salt, previousSalt] : [salt];
  return salts.map((it) => secretOf(keys.secret('webhooks'), id, it));
}

function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, fail) => {
    signal.addEventListener('abort', () => fail(new Error('No answer in time.')), { once: true });
  });
}

/** The kind of fault and nothing of what was found behind the address. */
function faultOf(error: unknown): string {
  if (error instanceof AddressNotAllowed) return error.message;
  const { name, code } = Object(error) as { name?: string; code?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') return 'No answer in time.';
  return typeof code === 'string' ? `Not reached (${code}).` : 'Not reached.';
}
