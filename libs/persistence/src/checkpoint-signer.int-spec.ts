import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import {
  formatVerifierKey,
  noteSigner,
  openNote,
  parseCheckpoint,
  parseVerifierKey,
  signNote,
} from '#libs/audit';
import { createLogger, SteppableClock } from '#libs/runtime';
import { eventually } from '#testing/queue';
import { forge, growLog, type TestDatabase, testDatabase } from '../testing/index.js';
import { CheckpointSigner } from './checkpoint-signer.js';
import { AuditNodeRow } from './entities/audit-node.entity.js';
import { CheckpointRow } from './entities/checkpoint.entity.js';
import { LogReader } from './log-reader.js';

const ORIGIN = 'health.example.org/board';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = noteSigner(ORIGIN, privateKey);

let test: TestDatabase;
let log: LogReader;
let signer: CheckpointSigner;
const error = jest.fn();
const sign = jest.fn((text: string) => signNote(text, [key]));
const clock = new SteppableClock(1_790_000_000_000);

beforeEach(async () => {
  jest.clearAllMocks();
  test = await testDatabase(clock);
  log = new LogReader(test.db.reader);
  signer = new CheckpointSigner({
    ...{ ...test.db, clock, origin: ORIGIN, sign, delayMs: 50, pollMs: 10_000 },
    logger: { ...createLogger('silent'), error } as never,
  });
});
afterEach(() => test.drop());

const checkpoints = () => test.db.reader.find(CheckpointRow, {}, 'ORDER BY size');
describe('CheckpointSigner', () => {
  it('signs the head as a note that an outsider can open', async () => {
    await growLog(test.db, 5);
    const row = await signer.signIfGrown();
    const text = openNote(row?.note ?? '', [
      parseVerifierKey(formatVerifierKey(ORIGIN, publicKey)),
    ]).text;
    expect(parseCheckpoint(text)).toMatchObject({
      ...{ origin: ORIGIN, size: 5, root: await log.rootAt(5) },
    });
    expect(await log.latestCheckpoint()).toEqual(row);
    expect(row?.signedAt).toBe(clock.now());
  });

  it('signs nothing for an empty log and nothing twice', async () => {
    expect(await signer.signIfGrown()).toBeUndefined();
    await growLog(test.db, 3);
    await Promise.all([signer.signIfGrown(), signer.signIfGrown()]);
    expect(await checkpoints()).toHaveLength(1);
    expect(sign).toHaveBeenCalledTimes(1);
  });

  it('follows the log by itself, one checkpoint for appends close together', async () => {
    signer.start();
    await growLog(test.db, 14);
    await eventually('a checkpoint', async () => (await checkpoints()).length > 0, 1_000);
    await growLog(test.db, 1);
    await eventually(
      'the last event signed',
      async () => (await checkpoints()).at(-1)?.size === 15,
    );
    expect((await checkpoints()).length).toBeLessThanOrEqual(3);
    await signer.stop();
    expect(error).not.toHaveBeenCalled();
  });

  it('signs at its start what a crash left unsigned, and at its stop what is left', async () => {
    await growLog(test.db, 2);
    signer.start();
    await eventually('the old events signed', async () => (await checkpoints()).length === 1);
    const slow = new CheckpointSigner({
      ...{ ...test.db, clock, origin: ORIGIN, sign, delayMs: 60_000, pollMs: 60_000 },
      logger: createLogger('silent'),
    });
    await signer.stop();
    slow.start();
    await growLog(test.db, 1);
    await slow.stop();
    expect((await checkpoints()).map((row) => row.size)).toEqual([2, 3]);
  });

  it('refuses a log that is shorter than what was signed', async () => {
    await growLog(test.db, 8);
    await signer.signIfGrown();
    const { root } = await log.head();
    await test.db.work.bookkeep((sql) =>
      sql.execute('UPDATE audit_head SET size = 4, frontier = $1', [root.toString('hex')]),
    );
    await expect(signer.signIfGrown()).rejects.toMatchObject({ code: 'log-inconsistent' });
    await expect(signer.stop()).rejects.toThrow(/8 were signed/);
    expect(await checkpoints()).toHaveLength(1);
  });

  it('refuses a log whose past was rewritten, and says so while it runs', async () => {
    await growLog(test.db, 8);
    await signer.signIfGrown();
    // Somebody changes event 2 and all hashes above it, as a careful forger would.
    const other = await testDatabase(new SteppableClock(clock.now() + 1));
    await growLog(other.db, 9);
    const nodes = await other.db.reader.find(AuditNodeRow, {});
    await forge(
      test.db,
      'audit_nodes',
      nodes.map(
        ({ level, position, hash }) =>
          `UPDATE audit_nodes SET hash = '${hash}' WHERE level = ${level} AND position = ${position}`,
      ),
    );
    const head = await other.db.reader.queryOne<{ frontier: string }>(
      'SELECT frontier FROM audit_head',
    );
    await growLog(test.db, 1);
    await test.db.work.bookkeep((sql) =>
      sql.execute('UPDATE audit_head SET frontier = $1', [head?.frontier]),
    );
    await expect(signer.signIfGrown()).rejects.toThrow(/not those that were signed/);
    signer.start();
    await eventually('a complaint', () => error.mock.calls.length > 0, 1_000);
    expect(await checkpoints()).toHaveLength(1);
    await expect(signer.stop()).rejects.toMatchObject({ code: 'log-inconsistent' });
    await other.drop();
  });
});
