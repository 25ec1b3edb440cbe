import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type FieldChange } from '#libs/audit';
import { Database, StaleVersion, type Tx, WebhookRow, type WriteContext } from '#libs/persistence';
import { type Environment } from '#libs/runtime';
import { newSalt, secretOf, targetOf, targetRules } from '#libs/webhooks';
import { type Keys } from '#libs/workflow';
import { notFound } from '../http/problem.js';
import { ENVIRONMENT, KEYS } from '../http/tokens.js';
import { type CreateWebhookBody, type UpdateWebhookBody } from './webhook.body.js';

/** How long calls are signed with the previous secret too. */
const OVERLAP_MS = 24 * 3_600_000;

/** The systems that are told of changes. */
@Injectable()
export class Endpoints {
  constructor(
    private readonly db: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(ENVIRONMENT) private readonly environment: Readonly<Environment>,
  ) {}

  list(): Promise<WebhookRow[]> {
    return this.db.reader.find(WebhookRow, {}, 'ORDER BY created_at, id');
  }

  /** @throws Problem `not-found` */
  async get(id: string): Promise<WebhookRow> {
    const row = await this.db.reader.findOne(WebhookRow, { id });
    if (!row) throw notFound('webhook');
    return row;
  }

  /** Its secret as it is now: made anew, never read from anywhere. */
  secretOf({ id, salt }: WebhookRow): string {
    return secretOf(this.keys.secret('webhooks'), id, salt);
  }

  /** @throws AddressNotAllowed */
  async create(context: WriteContext, body: CreateWebhookBody): Promise<WebhookRow> {
    const url = await this.checked(body.url);
    const { id } = await this.db.work.run(context, async (tx) => {
      const row: Partial<WebhookRow> = {
        ...{ id: randomUUID(), url, salt: newSalt(), types: body.types ?? null },
        description: body.description ?? '',
        createdBy: context.actor.id,
        createdAt: tx.at,
      };
      await tx.insert(WebhookRow, row);
      tx.audit.append({
        action: 'webhook.created',
        object: { type: 'webhook', id: row.id ?? '' },
        changes: changesOf({}, row),
      });
      return { id: row.id ?? '' };
    });
    return this.get(id);
  }

  /** @throws AddressNotAllowed, StaleVersion */
  async update(
    context: WriteContext,
    id: string,
    version: number,
    body: UpdateWebhookBody,
  ): Promise<WebhookRow> {
    const { isDisabled, ...fields } = body;
    const url = fields.url === undefined ? undefined : await this.checked(fields.url);
    await this.db.work.run(context, async (tx) => {
      const before = await existing(tx, id);
      const patch = { ...fields, ...(url && { url }), ...switched(before, isDisabled, tx.at) };
      await change(tx, before, version, patch);
      tx.audit.append({
        action: 'webhook.updated',
        object: { type: 'webhook', id },
        changes: changesOf(before, { ...before, ...patch }),
      });
      return { id };
    });
    return this.get(id);
  }

  /** The old secret counts for another day, so that the receiver can take the new one over. */
  async rotate(context: WriteContext, id: string): Promise<WebhookRow> {
    await this.db.work.run(context, async (tx) => {
      const before = await existing(tx, id);
      const previousUntil = tx.at + OVERLAP_MS;
      const patch = { salt: newSalt(), previousSalt: before.salt, previousUntil };
      await change(tx, before, before.version, patch);
      tx.audit.append({
        action: 'webhook.updated',
        object: { type: 'webhook', id },
        why: { code: 'secret-rotated', text: 'A new secret was made.' },
      });
      return { id };
    });
    return this.get(id);
  }

  /** What it was told goes with it; the log keeps that it was told. */
  async remove(context: WriteContext, id: string): Promise<void> {
    await this.db.work.run(context, async (tx) => {
      const before = await existing(tx, id);
      await tx.execute('DELETE FROM webhook_deliveries WHERE webhook_id = $1', [id]);
      await tx.execute('DELETE FROM webhooks WHERE id = $1', [id]);
      tx.audit.append({
        action: 'webhook.removed',
        object: { type: 'webhook', id },
        changes: changesOf(before, {}),
      });
      return { id };
    });
  }

  private async checked(url: string): Promise<string> {
    const rules = targetRules(this.environment.WEBHOOK_ALLOW_PRIVATE);
    return (await targetOf(url.trim(), rules)).url.href;
  }
}

async function existing(tx: Tx, id: string): Promise<WebhookRow> {
  const row = await tx.findOne(WebhookRow, { id });
  if (!row) throw notFound('webhook');
  return row;
}

async function change(
  tx: Tx,
  { id }: WebhookRow,
  version: number,
  patch: Partial<WebhookRow>,
): Promise<void> {
  const met = await tx.update(WebhookRow, { id, version }, { ...patch, version: version + 1 });
  if (met !== 1) throw new StaleVersion('webhook');
}

/** Switched on again, it begins without a past. */
function switched(
  { disabledAt }: WebhookRow,
  isDisabled: boolean | undefined,
  at: number,
): Partial<WebhookRow> {
  if (isDisabled === undefined || isDisabled === (disabledAt !== null)) return {};
  if (!isDisabled) return { disabledAt: null, disabledBecause: null, failingSince: null };
  return { disabledAt: at, disabledBecause: 'An administrator switched it off.' };
}

const RECORDED = ['url', 'description', 'types', 'disabledBecause'] as const;

/** Fields that the log keeps; none tells anything about the secret. */
function changesOf(before: Partial<WebhookRow>, after: Partial<WebhookRow>): FieldChange[] {
  return RECORDED.filter((it) => JSON.stringify(before[it]) !== JSON.stringify(after[it])).map(
    (path) => ({ path, old: before[path], new: after[path] }),
  );
}
