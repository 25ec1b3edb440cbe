import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aContext, currentEngine, type TestDatabase, testDatabase } from '../testing/index.js';
import { AuditEventRow } from './entities/audit-event.entity.js';
import { ThrottleRow } from './entities/throttle.entity.js';
import { connectionOf } from './sqlite-queries.js';
import { type Tx } from './tx.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

const write = async (tx: Tx, key: string): Promise<void> => {
  tx.audit.append({ action: 'system.started', object: { type: 'system', id: key } });
  await tx.insert(ThrottleRow, { key, count: 1, windowEndsAt: 1 });
};
const count = async (): Promise<number> => (await test.db.reader.find(ThrottleRow, {})).length;
const seqs = async (): Promise<number[]> =>
  (await test.db.reader.find(AuditEventRow, {}, 'ORDER BY seq')).map((row) => row.seq);

describe('Writers that wait at the same moment', () => {
  it('lose only the one that throws, whether or not they share a commit', async () => {
    const before = await count();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, (_, index) =>
        test.db.work.run(aContext(), async (tx) => {
          await write(tx, `shared-${index}`);
          if (index % 3 === 0) throw new Error(`unit ${index}`);
        }),
      ),
    );
    expect(outcomes.filter((it) => it.status === 'rejected')).toHaveLength(10);
    expect(await count()).toBe(before + 20);
    expect(await seqs()).toEqual((await seqs()).map((_, index) => index));
  });

  it('are all told when their commit fails, and leave nothing', async () => {
    if (currentEngine() !== 'sqlite') return;
    const before = await seqs();
    const connection = connectionOf(test.db.sources.writer);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, (_, index) =>
        test.db.work.run(aContext(), async (tx) => {
          await write(tx, `doomed-${index}`);
          // As SQLite does by itself when the disk is full.
          if (index === 3) connection.exec('ROLLBACK');
        }),
      ),
    );
    expect(outcomes.filter((it) => it.status === 'fulfilled').length).toBeLessThanOrEqual(1);
    const kept = (await seqs()).length - before.length;
    expect(kept).toBe(outcomes.filter((it) => it.status === 'fulfilled').length);
    await test.db.work.run(aContext(), (tx) => write(tx, 'afterwards'));
    expect(await seqs()).toEqual((await seqs()).map((_, index) => index));
  });
});
