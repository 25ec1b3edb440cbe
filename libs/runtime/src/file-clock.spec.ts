import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileClock } from './file-clock.js';

const DAY = 86_400_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imprimatur-clock-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('fileClock', () => {
  it('is ahead of the system by what stands in the file, soon after it was written', async () => {
    const file = join(folder, 'offset');
    const clock = fileClock(file);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1_000);
    writeFileSync(file, `${3 * DAY}\n`);
    await sleep(150);
    expect(Math.abs(clock.now() - Date.now() - 3 * DAY)).toBeLessThan(1_000);
  });

  it('moves nothing for a file that says no number', () => {
    const file = join(folder, 'words');
    writeFileSync(file, 'tomorrow');
    expect(Math.abs(fileClock(file).now() - Date.now())).toBeLessThan(1_000);
  });
});
