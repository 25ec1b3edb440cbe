import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aContext, type TestDatabase, testDatabase } from '../testing/index.js';
import { AuditEventRow } from './entities/audit-event.entity.js';
import { AuditHeadRow } from './entities/audit-head.entity.js';
import { ThrottleRow } from './entities/throttle.entity.js';
import { type Tx } from './tx.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

const note = (tx: Tx, id = 'x'): number =>
  tx.audit.append({ action: 'system.started', object: { type: 'system', id } });
const throttle = (key: string): ThrottleRow => ({ key, count: 1, windowEndsAt: 1 });

describe('UnitOfWork', () => {
  it('keeps change, event and head together', async () => {
    await test.db.work.run(aContext(), async (tx) => {
      note(tx);
      await tx.insert(ThrottleRow, throttle('together'));
    });
    expect(await test.db.reader.findOne(ThrottleRow, { key: 'together' })).toEqual(
      throttle('together'),
    );
    const head = await test.db.reader.findOne(AuditHeadRow, { id: 1 });
    const events = await test.db.reader.find(AuditEventRow, {});
    expect(head?.size).toBe(events.length);
  });

  it('leaves nothing behind when the work throws', async () => {
    const before = await test.db.reader.findOne(AuditHeadRow, { id: 1 });
    const broken = test.db.work.run(aContext(), async (tx) => {
      note(tx);
      await tx.insert(ThrottleRow, throttle('lost'));
      throw new Error('power cut');
    });
    await expect(broken).rejects.toThrow('power cut');
    expect(await test.db.reader.findOne(ThrottleRow, { key: 'lost' })).toBeUndefined();
    expect(await test.db.reader.findOne(AuditHeadRow, { id: 1 })).toEqual(before);
  });

  it('refuses a command that leaves no event', async () => {
    const silent = test.db.work.run(aContext(), (tx) => tx.insert(ThrottleRow, throttle('silent')));
    await expect(silent).rejects.toMatchObject({ code: 'event-missing' });
    expect(await test.db.reader.findOne(ThrottleRow, { key: 'silent' })).toBeUndefined();
  });

  it('refuses a transaction inside a transaction', async () => {
    const nested = test.db.work.run(aContext(), () =>
      test.db.work.run(aContext(), async (tx) => void note(tx)),
    );
    await expect(nested).rejects.toMatchObject({ code: 'nested-transaction' });
  });

  it('runs 100 parallel writers one after the other, each event under its own request', async () => {
    const before = (await test.db.reader.findOne(AuditHeadRow, { id: 1 }))?.size ?? 0;
    await test.db.work.run(aContext(), async (tx) => {
      note(tx);
      await tx.insert(ThrottleRow, { key: 'counter', count: 0, windowEndsAt: 0 });
    });
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        test.db.work.run(aContext({}, { requestId: `r-${index}` }), async (tx) => {
          const row = await tx.findOne(ThrottleRow, { key: 'counter' });
          await new Promise((resolve) => setImmediate(resolve));
          await tx.update(ThrottleRow, { key: 'counter' }, { count: (row?.count ?? 0) + 1 });
          note(tx, `r-${index}`);
        }),
      ),
    );
    expect((await test.db.reader.findOne(ThrottleRow, { key: 'counter' }))?.count).toBe(100);
    const rows = await test.db.reader.find(AuditEventRow, {}, 'ORDER BY seq');
    expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index));
    expect(rows).toHaveLength(before + 101);
    for (const row of rows.slice(-100)) {
      const event = JSON.parse(row.event) as { requestId: string; object: { id: string } };
      expect(event.requestId).toBe(event.object.id);
    }
  });

  it('answers a repeated idempotency key with the first result and runs nothing', async () => {
    const context = aContext({}, { idempotency: { key: 'k1', request: 'r' } });
    let runs = 0;
    const once = (): Promise<number> =>
      test.db.work.run(context, async (tx) => {
        note(tx);
        return (runs += 1);
      });
    expect([await once(), await once()]).toEqual([1, 1]);
    const other = aContext({}, { idempotency: { key: 'k1', request: 'another' } });
    await expect(test.db.work.run(other, async () => 1)).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    });
  });
});
