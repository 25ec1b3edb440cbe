import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { type JobHandler, Postpone } from '#libs/queue';
import { AuditEventRow, MailRow, WebhookDeliveryRow, WebhookRow } from '#libs/persistence';
import { type Resolve, secretOf, targetOf } from '#libs/webhooks';
import { aBoard, type Board } from '#testing/workflow';
import { aReceiver, type Receiver } from '../testing/index.js';
import { callWebhook } from './call-webhook.js';
import { type JobDependencies } from './job-dependencies.js';

const DAY = 24 * 3_600_000;

let board: Board;
let receiver: Receiver;
let handle: JobHandler<'call-webhook'>;
beforeEach(async () => {
  board = await aBoard();
  // Verifying compares the time of a call with the system's.
  board.clock.set(Date.now());
  receiver = await aReceiver();
  handle = callWebhook(deps({}));
});
afterEach(async () => {
  await receiver.close();
  await board.test.drop();
});

function deps(more: { allowed?: string[]; resolve?: Resolve }): JobDependencies {
  const { clock, keys, test } = board;
  return {
    ...{ clock, keys, db: test.db, newId: randomUUID },
    targets: { allowed: [receiver.place], ...more },
  } as unknown as JobDependencies;
}

async function aDelivery(more: Partial<WebhookRow> = {}): Promise<string> {
  await board.test.db.work.bookkeep((sql) =>
    sql.insert(WebhookRow, {
      ...{ id: 'hook', url: receiver.url, description: '', salt: 'salt', types: null },
      ...{ createdBy: 'edda', createdAt: 0, ...more },
    }),
  );
  const id = await board.anArticle();
  await board.as('ada', id, { name: 'submit' });
  return (await only()).id;
}

async function only(): Promise<WebhookDeliveryRow> {
  const [row] = await board.test.db.reader.find(WebhookDeliveryRow, {});
  if (!row) throw new Error('Nothing is to be delivered.');
  return row;
}

const hook = async (): Promise<WebhookRow | undefined> =>
  board.test.db.reader.findOne(WebhookRow, { id: 'hook' });
const secret = (salt = 'salt'): string => secretOf(board.keys.secret('webhooks'), 'hook', salt);
const events = async (action: AuditEventRow['action']): Promise<AuditEventRow[]> =>
  board.test.db.reader.find(AuditEventRow, { action });

/** One try; answers with the wait until the next one in ms, if there is one. */
async function tryOnce(deliveryId: string, using = handle): Promise<number | undefined> {
  try {
    await using({ deliveryId });
    return undefined;
  } catch (error) {
    if (!(error instanceof Postpone)) throw error;
    return error.until - board.clock.now();
  }
}

describe('call-webhook', () => {
  it('delivers once, signed so that the library of Standard Webhooks verifies it', async () => {
    const id = await aDelivery();
    await handle({ deliveryId: id });
    await handle({ deliveryId: id });
    expect(receiver.calls).toHaveLength(1);
    const { headers = {}, body = '' } = receiver.calls[0] ?? {};
    expect(new Webhook(secret()).verify(body, headers)).toMatchObject({
      type: 'article.submitted',
    });
    expect(() => new Webhook(secret()).verify(`${body} `, headers)).toThrow();
    expect(headers['webhook-id']).toBe((await only()).eventId);
    expect(await only()).toMatchObject({ state: 'delivered', attempts: 1, lastStatus: 204 });
    expect(await events('webhook.sent')).toHaveLength(1);
  });

  it('tries again under the same id, with the time of each try and the text of the first', async () => {
    receiver.answers.push(500, { status: 302, headers: { location: '/elsewhere' } });
    const id = await aDelivery();
    const wait = (await tryOnce(id)) ?? 0;
    expect(wait).toBeGreaterThanOrEqual(5_000);
    expect(await only()).toMatchObject({ state: 'queued', attempts: 1, error: 'Answered 500.' });
    expect(await tryOnce(id)).toBe(wait);
    expect(receiver.calls).toHaveLength(1);
    board.clock.advance(wait);
    const second = (await tryOnce(id)) ?? 0;
    expect(second).toBeGreaterThanOrEqual(300_000);
    board.clock.advance(second);
    expect(await tryOnce(id)).toBeUndefined();
    const [one, , last] = receiver.calls;
    expect(new Set(receiver.calls.map(({ body }) => body)).size).toBe(1);
    expect(new Set(receiver.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(Number(last?.headers['webhook-timestamp'])).toBeGreaterThan(
      Number(one?.headers['webhook-timestamp']),
    );
    expect((await hook())?.failingSince).toBeNull();
  });

  it('waits as long as the receiver asked, where that is longer', async () => {
    receiver.answers.push({ status: 429, headers: { 'retry-after': '600' } });
    expect(await tryOnce(await aDelivery())).toBe(600_000);
  });

  it('gives up after ten tries in three days, and says so in the log', async () => {
    receiver.answers.push(...Array.from({ length: 12 }, () => 503));
    const id = await aDelivery();
    const begun = board.clock.now();
    for (let wait = await tryOnce(id); wait !== undefined; wait = await tryOnce(id))
      board.clock.advance(wait);
    expect(receiver.calls).toHaveLength(10);
    expect(board.clock.now() - begun).toBeGreaterThan(3 * DAY);
    expect(await only()).toMatchObject({ state: 'failed', attempts: 10, lastStatus: 503 });
    expect(await events('webhook.failed')).toHaveLength(1);
    expect((await hook())?.disabledAt).toBeNull();
  });

  it('repeats the call under the same id after a crash between the answer and the note of it', async () => {
    const id = await aDelivery();
    const dying = deps({});
    const crash = async (): Promise<never> => {
      throw new Error('killed');
    };
    const { db } = board.test;
    const mortal = { ...dying, db: { ...db, reader: db.reader, work: { run: crash } } };
    await expect(
      callWebhook(mortal as unknown as JobDependencies)({ deliveryId: id }),
    ).rejects.toThrow('killed');
    await handle({ deliveryId: id });
    expect(receiver.calls).toHaveLength(2);
    expect(new Set(receiver.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect((await only()).state).toBe('delivered');
  });

  it('signs with the previous secret too for as long as that counts', async () => {
    const previousUntil = board.clock.now() + DAY;
    const id = await aDelivery({ salt: 'new', previousSalt: 'salt', previousUntil });
    receiver.answers.push(500);
    board.clock.advance((await tryOnce(id)) ?? 0);
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.calls;
    for (const salt of ['new', 'salt'])
      expect(new Webhook(secret(salt)).verify(body, headers)).toBeDefined();
    board.clock.set(previousUntil);
    await tryOnce(id);
    expect(receiver.calls[1]?.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  });
});

describe('an endpoint', () => {
  it('that answers 410 is switched off, and its administrators are told', async () => {
    await anAdministrator('cleo');
    receiver.answers.push(410);
    const id = await aDelivery();
    expect(await tryOnce(id)).toBeUndefined();
    expect(await only()).toMatchObject({ state: 'failed', lastStatus: 410 });
    expect((await hook())?.disabledBecause).toMatch(/410/);
    const mails = await board.test.db.reader.find(MailRow, { kind: 'webhook-disabled' });
    expect(mails).toMatchObject([{ userId: 'cleo' }]);
    expect(await events('webhook.updated')).toHaveLength(1);
  });

  it('that failed for five days is switched off, and what is left for it is parked', async () => {
    receiver.answers.push(500);
    const id = await aDelivery({ failingSince: board.clock.now() - 5 * DAY });
    expect(await tryOnce(id)).toBeUndefined();
    expect((await hook())?.disabledBecause).toMatch(/five days/);
    await board.test.db.work.bookkeep((sql) =>
      sql.execute("UPDATE webhook_deliveries SET state = 'queued', attempts = 0"),
    );
    await tryOnce(id);
    expect(await only()).toMatchObject({ state: 'parked' });
    expect(receiver.calls).toHaveLength(1);
  });

  it('whose name led outside at first and then inside is not called', async () => {
    const answers = [['93.184.215.14'], ['127.0.0.1']];
    const resolve: Resolve = async () => answers.shift() ?? [];
    const port = receiver.place.split(':')[1] ?? '';
    const url = `https://rebinding.example:${port}/`;
    expect((await targetOf(url, { allowed: [], resolve })).addresses).toEqual(['93.184.215.14']);
    const id = await aDelivery({ url });
    const wait = await tryOnce(id, callWebhook(deps({ allowed: [], resolve })));
    expect(wait).toBeGreaterThan(0);
    expect(receiver.calls).toEqual([]);
    expect((await only()).error).toMatch(/private or reserved/);
  });

  it('that is gone when the job comes costs nothing', async () => {
    expect(await tryOnce('no-such-delivery')).toBeUndefined();
  });
});

async function anAdministrator(userId: string): Promise<void> {
  await board.test.db.work.bookkeep((sql) =>
    sql.execute(
      `INSERT INTO user_roles (user_id, role, granted_by, granted_at, reason)
       VALUES ($1, 'administrator', 'x', 0, 'test')`,
      [userId],
    ),
  );
}
