import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OutboxRow, WebhookDeliveryRow, WebhookRow } from '#libs/persistence';
import { aBoard, type Board, CONTENT } from '../testing/index.js';

let board: Board;
beforeAll(async () => {
  board = await aBoard();
});
afterAll(() => board.test.drop());
beforeEach(async () => {
  await board.test.db.work.bookkeep(async (sql) => {
    await sql.execute('DELETE FROM webhook_deliveries');
    await sql.execute('DELETE FROM webhooks');
  });
});

async function aWebhook(id: string, more: Partial<WebhookRow> = {}): Promise<void> {
  await board.test.db.work.bookkeep((sql) =>
    sql.insert(WebhookRow, {
      ...{ id, url: 'https://hooks.example.org/', description: '', salt: 's', types: null },
      ...{ createdBy: 'edda', createdAt: 0, ...more },
    }),
  );
}

interface Told {
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** What was noted to be told, in the order of the log. */
async function told(webhookId: string): Promise<(Told & { row: WebhookDeliveryRow })[]> {
  const rows = await board.test.db.reader.find(WebhookDeliveryRow, { webhookId });
  const all = rows.map((row) => ({ ...(JSON.parse(row.body) as Told), row }));
  return all.sort((one, other) => Number(one.data['seq']) - Number(other.data['seq']));
}

describe('other systems', () => {
  it('are told each step from submission to publication, with its article and where it stands', async () => {
    await aWebhook('all');
    const id = await board.anArticle();
    const digest = await board.toReview(id);
    await board.sign('rolf', id);
    await board.sign('runa', id);
    await board.as('edda', id, { name: 'approve' });
    await board.as('edda', id, { name: 'publish', digest });
    const messages = await told('all');
    expect(messages.map(({ type, data }) => `${type} ${String(data['state'])}`)).toEqual([
      'article.submitted submitted',
      'round.opened in-review',
      'assignment.invited in-review',
      'assignment.invited in-review',
      'assignment.accepted in-review',
      'assignment.accepted in-review',
      'article.approved approved',
      'round.closed approved',
      'article.published published',
    ]);
    expect(new Set(messages.map(({ data }) => data['articleId']))).toEqual(new Set([id]));
  });

  it('learn nothing of a text before readers do, and nobody’s name', async () => {
    await aWebhook('all');
    const id = await board.anArticle();
    const digest = await board.toReview(id);
    const before = JSON.stringify((await told('all')).map(({ row }) => row.body));
    const row = await board.test.db.reader.queryOne<{ slug: string }>(
      'SELECT slug FROM articles WHERE id = $1',
      [id],
    );
    for (const secret of [CONTENT.title, row?.slug ?? '?', digest, 'rolf', 'runa', 'edda', 'ada'])
      expect(before).not.toContain(secret);
    await board.sign('rolf', id);
    await board.sign('runa', id);
    await board.as('edda', id, { name: 'approve' });
    await board.as('edda', id, { name: 'publish', digest });
    const published = (await told('all')).at(-1);
    expect(published?.data).toEqual({
      ...{ articleId: id, state: 'published', seq: expect.any(Number) },
      ...{ slug: row?.slug, publishedDigest: digest },
    });
    expect(published?.row.body).not.toMatch(/rolf|runa|edda|ada/);
  });

  it('are told that a published text was signed as still accurate, and not by whom', async () => {
    const id = await board.anArticle();
    const digest = await board.toReview(id);
    await board.sign('rolf', id);
    await board.sign('runa', id);
    await board.as('edda', id, { name: 'approve' });
    await board.as('edda', id, { name: 'publish', digest });
    await aWebhook('all');
    const proof = { userId: 'rolf', method: 'password+totp', totpStep: board.nextStep() };
    await board.as('rolf', id, {
      ...{ name: 'confirm', digest },
      proof: { ...proof, provenAt: board.clock.now() },
    });
    const [message, ...others] = await told('all');
    expect([message?.type, others]).toEqual(['article.confirmed', []]);
    expect(message?.data).toMatchObject({ articleId: id, publishedDigest: digest });
    expect(message?.row.body).not.toContain('rolf');
  });

  it('are told only what they asked for, and nothing while switched off', async () => {
    await aWebhook('some', { types: ['article.submitted'] });
    await aWebhook('off', { disabledAt: 1, disabledBecause: 'It answered 410.' });
    const id = await board.anArticle();
    await board.toReview(id);
    expect((await told('some')).map(({ type }) => type)).toEqual(['article.submitted']);
    expect(await told('off')).toEqual([]);
  });

  it('share the id of an event, and each has one job of its own', async () => {
    await aWebhook('one');
    await aWebhook('two');
    const id = await board.anArticle();
    await board.as('ada', id, { name: 'submit' });
    const [one] = await told('one');
    const [two] = await told('two');
    expect(one?.row.eventId).toMatch(/^evt_[\w-]+$/);
    expect(two?.row.eventId).toBe(one?.row.eventId);
    for (const message of [one, two]) {
      const key = `call-webhook-${message?.row.id}-0`;
      const job = await board.test.db.reader.findOne(OutboxRow, { key });
      expect(job).toMatchObject({ name: 'call-webhook', payload: { deliveryId: message?.row.id } });
    }
  });

  it('are told nothing of what was refused', async () => {
    await aWebhook('all');
    const id = await board.anArticle();
    await expect(board.as('ada', id, { name: 'approve' })).rejects.toThrow();
    expect(await told('all')).toEqual([]);
  });
});
