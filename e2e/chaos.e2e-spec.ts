import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const CHAOS = join(resolve(import.meta.dirname, '..'), 'dist/bench/chaos.js');
const KILLS = '10';
/** A shared machine can be slow; the kills themselves are bounded in number. */
const LIMIT_MS = 400_000;

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

/** What this run of the tests can reach, set by jest.config.mjs, which says loudly what is left out. */
const { DATABASES, QUEUES } = globalThis as unknown as { DATABASES: string[]; QUEUES: string[] };
const hasServers = DATABASES.includes('postgres');

describe('Reminders, while workers are killed at random', () => {
  for (const adapter of ['redis', 'postgres'] as const)
    (hasServers && QUEUES.includes(adapter) ? it : it.skip)(
      `arrive with BullMQ on ${adapter}: none is lost, and the ledger knows of each that may have come twice`,
      async () => {
        expect(await chaosOn(adapter)).toMatchObject({
          ...{ lost: 0, unexplained: 0, differentIds: 0, isSettled: true },
        });
      },
      LIMIT_MS,
    );
});
