import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const CHAOS = join(resolve(import.meta.dirname, '..'), 'dist/bench/chaos.js');
const KILLS = '10';
const LIMIT_MS = 180_000;

interface Verdict {
  readonly reminders: number;
  readonly lost: number;
  readonly unexplained: number;
  readonly differentIds: number;
  readonly isSettled: boolean;
}

/** Runs the chaos bench, a process with processes of its own, and reads its one line. */
async function chaosOn(adapter: 'redis' | 'postgres'): Promise<Verdict> {
  const run = promisify(execFile)(process.execPath, [CHAOS, KILLS, adapter], { timeout: LIMIT_MS });
  return JSON.parse((await run).stdout) as Verdict;
}

describe('Reminders, while workers are killed at random', () => {
  it.each(['redis', 'postgres'] as const)(
    'arrive with BullMQ on %s: none is lost, and the ledger knows of each that may have come twice',
    async (adapter) => {
      expect(await chaosOn(adapter)).toMatchObject({
        ...{ lost: 0, unexplained: 0, differentIds: 0, isSettled: true },
      });
    },
    LIMIT_MS,
  );
});
