import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Shutdown } from './shutdown.js';

describe('Shutdown', () => {
  it('stops last what was started first, and waits for each step', async () => {
    const shutdown = new Shutdown();
    const ended: string[] = [];
    for (const name of ['database', 'queue', 'server'])
      shutdown.add(name, async () => {
        await sleep(name === 'server' ? 20 : 0);
        ended.push(name);
      });
    expect(await shutdown.end()).toEqual([]);
    expect(ended).toEqual(['server', 'queue', 'database']);
  });

  it('goes on after a step that fails, and says which', async () => {
    const shutdown = new Shutdown();
    let isClosed = false;
    shutdown.add('database', () => void (isClosed = true));
    shutdown.add('queue', () => Promise.reject(new Error('away')));
    shutdown.add('server', () => {
      throw new Error('busy');
    });
    expect(await shutdown.end()).toEqual(['server: busy', 'queue: away']);
    expect(isClosed).toBe(true);
  });

  it('ends once, however often it is asked', async () => {
    const shutdown = new Shutdown();
    let ends = 0;
    shutdown.add('server', () => void (ends += 1));
    await Promise.all([shutdown.end(), shutdown.end()]);
    await shutdown.end();
    expect(ends).toBe(1);
  });
});
