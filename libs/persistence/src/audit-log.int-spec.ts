import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkEvent } from '#libs/audit';
import { aContext, type TestDatabase, testDatabase } from '../testing/index.js';
import { AuditEventRow } from './entities/audit-event.entity.js';

const NOW = Date.UTC(2026, 5, 1, 12);

let now: number;
let test: TestDatabase;
beforeEach(async () => {
  now = NOW;
  test = await testDatabase({ now: () => now });
});
afterEach(() => test.drop());

const append = (): Promise<void> =>
  test.db.work.run(aContext(), async (tx) => {
    tx.audit.append({ action: 'system.started', object: { type: 'system', id: 'x' } });
  });
const events = () => test.db.reader.find(AuditEventRow, {}, 'ORDER BY seq');
const actions = async (): Promise<string[]> => (await events()).map(({ action }) => action);

describe('the time of an event', () => {
  it('is that of the clock inside the transaction, in UTC with milliseconds', async () => {
    now += 7;
    await append();
    const [row] = await events();
    expect(row?.at).toBe(NOW + 7);
    expect(JSON.parse(row?.event ?? '')).toMatchObject({ at: '2026-06-01T12:00:00.007Z' });
    expect(checkEvent(JSON.parse(row?.event ?? ''))).toEqual([]);
  });

  it('may step back by two seconds without a word', async () => {
    await append();
    now -= 2_000;
    await append();
    expect(await actions()).toEqual(['system.started', 'system.started']);
  });

  it('leaves a clock anomaly for every command while the clock is further back', async () => {
    await append();
    now -= 2_001;
    await append();
    now -= 1;
    await append();
    now = NOW;
    await append();
    expect(await actions()).toEqual([
      'system.started',
      ...['clock.anomaly', 'system.started'],
      ...['clock.anomaly', 'system.started'],
      'system.started',
    ]);
  });
});
