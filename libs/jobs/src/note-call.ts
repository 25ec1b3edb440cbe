import {
  systemContext,
  type Tx,
  WebhookDeliveryRow,
  WebhookRow,
  type WriteContext,
} from '#libs/persistence';
import { VERSION } from '#libs/runtime';
import { waitAfter } from '#libs/webhooks';
import { tell } from '#libs/workflow';
import { type JobDependencies } from './job-dependencies.js';

/** How a call ended: `fault` is absent when it went well. */
export interface CallOutcome {
  readonly status?: number;
  readonly fault?: string;
  readonly retryAfterMs?: number;
}

export interface NotedCall {
  readonly webhook: WebhookRow;
  readonly delivery: WebhookDeliveryRow;
  readonly outcome: CallOutcome;
}

/** An endpoint at which every call has failed for this long is switched off. */
const PATIENCE_MS = 5 * 24 * 3_600_000;
const GONE = 410;

/** Writes down how a call ended; answers with the instant of the next try while there is one. */
export async function noteCall(
  deps: JobDependencies,
  noted: NotedCall,
): Promise<number | undefined> {
  const { outcome, delivery, webhook } = noted;
  if (outcome.fault === undefined) return noteSuccess(deps, noted);
  const now = deps.clock.now();
  const failingSince = webhook.failingSince ?? now;
  const wait = waitAfter(delivery.attempts + 1);
  const disabledBecause = reasonToDisable(outcome, now - failingSince);
  if (wait === undefined || disabledBecause) {
    await giveUp(deps, { ...noted, failingSince, ...(disabledBecause && { disabledBecause }) });
    return undefined;
  }
  const nextAt = now + Math.max(wait, outcome.retryAfterMs ?? 0);
  await deps.db.work.bookkeep(async (sql) => {
    await sql.update(WebhookDeliveryRow, untouched(delivery), {
      ...tried(delivery, outcome, now),
      nextAt,
    });
    await sql.update(WebhookRow, { id: webhook.id }, { failingSince });
  });
  return nextAt;
}

/** Nothing is sent to an endpoint that is switched off; an administrator can have it sent again. */
export async function parkDelivery(
  { db, clock }: JobDependencies,
  delivery: WebhookDeliveryRow,
): Promise<void> {
  await db.work.bookkeep((sql) =>
    sql.update(WebhookDeliveryRow, untouched(delivery), {
      state: 'parked',
      error: 'The endpoint is switched off.',
      endedAt: clock.now(),
    }),
  );
}

async function noteSuccess(deps: JobDependencies, noted: NotedCall): Promise<undefined> {
  const { webhook, delivery, outcome } = noted;
  await deps.db.work.run(context(deps), async (tx) => {
    await tx.update(WebhookDeliveryRow, untouched(delivery), {
      ...tried(delivery, outcome, tx.at),
      ...{ state: 'delivered', endedAt: tx.at },
    });
    if (webhook.failingSince !== null)
      await tx.update(WebhookRow, { id: webhook.id }, { failingSince: null });
    append(tx, 'webhook.sent', noted);
  });
}

interface GivenUp extends NotedCall {
  readonly failingSince: number;
  readonly disabledBecause?: string;
}

async function giveUp(deps: JobDependencies, given: GivenUp): Promise<void> {
  const { webhook, delivery, outcome, failingSince, disabledBecause } = given;
  await deps.db.work.run(context(deps), async (tx) => {
    await tx.update(WebhookDeliveryRow, untouched(delivery), {
      ...tried(delivery, outcome, tx.at),
      ...{ state: 'failed', endedAt: tx.at },
    });
    await tx.update(WebhookRow, { id: webhook.id }, { failingSince });
    append(tx, 'webhook.failed', given);
    if (disabledBecause) await disable(tx, deps.newId, webhook, disabledBecause);
  });
}

async function disable(
  tx: Tx,
  newId: () => string,
  webhook: WebhookRow,
  because: string,
): Promise<void> {
  const met = await tx.execute(
    `UPDATE webhooks SET disabled_at = $1, disabled_because = $2, version = version + 1
     WHERE id = $3 AND disabled_at IS NULL`,
    [tx.at, because, webhook.id],
  );
  if (met === 0) return;
  tx.audit.append({
    action: 'webhook.updated',
    object: { type: 'webhook', id: webhook.id },
    changes: [{ path: 'isDisabled', old: false, new: true }],
    why: { code: 'webhook-disabled', text: because },
  });
  const administrators = await tx.query<{ id: string }>(
    "SELECT user_id AS id FROM user_roles WHERE role = 'administrator' ORDER BY user_id",
  );
  const variables = { address: new URL(webhook.url).origin, reason: because };
  await tell(
    tx,
    newId,
    administrators.map(({ id }) => ({ to: id, kind: 'webhook-disabled', variables })),
  );
}

function reasonToDisable({ status }: CallOutcome, failingForMs: number): string | undefined {
  if (status === GONE) return 'It answered 410: nobody listens there any more.';
  return failingForMs >= PATIENCE_MS ? 'Every call has failed for five days.' : undefined;
}

function append(tx: Tx, action: 'webhook.sent' | 'webhook.failed', noted: NotedCall): void {
  const { delivery, outcome } = noted;
  tx.audit.append({
    action,
    object: { type: 'webhook', id: delivery.webhookId },
    changes: [
      { path: 'delivery', old: undefined, new: delivery.id },
      { path: 'type', old: undefined, new: delivery.type },
      { path: 'attempts', old: undefined, new: delivery.attempts + 1 },
      { path: 'status', old: undefined, new: outcome.status ?? null },
    ],
    ...(outcome.fault && { why: { code: 'not-delivered', text: outcome.fault } }),
  });
}

/** The delivery as it was read: nothing is noted over what somebody else has noted since. */
function untouched(delivery: WebhookDeliveryRow): Partial<WebhookDeliveryRow> {
  const { id, attempts, replays } = delivery;
  return { id, attempts, replays, state: 'queued' };
}

function tried(
  { attempts }: WebhookDeliveryRow,
  { status, fault }: CallOutcome,
  at: number,
): Partial<WebhookDeliveryRow> {
  return { attempts: attempts + 1, lastStatus: status ?? null, error: fault ?? null, triedAt: at };
}

function context({ newId }: JobDependencies): WriteContext {
  return systemContext('webhooks', `jobs/${VERSION}`, newId());
}
