import { describe, expect, it } from '@jest/globals';
import { withCorrelation } from './correlation.js';
import { createLogger } from './logger.js';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string[] {
  const lines: string[] = [];
  write(createLogger('info', { write: (line: string) => void lines.push(line) }));
  return lines;
}

describe('createLogger', () => {
  it('removes secrets wherever they stand in a line', () => {
    const [line] = logged((logger) =>
      logger.info({
        password: 'hunter2',
        body: { totp: 'hunter2', name: 'Ada' },
        request: { headers: { cookie: 'hunter2', authorization: 'hunter2' } },
      }),
    );
    expect(line).not.toContain('hunter2');
    expect(line).toContain('Ada');
    expect(line?.match(/\[removed\]/g)).toHaveLength(4);
  });

  it('puts the id of the request on every line that belongs to one', () => {
    const lines = logged((logger) => {
      withCorrelation('r-1', () => logger.info('inside'));
      logger.info('outside');
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ requestId: 'r-1', msg: 'inside' });
    expect(JSON.parse(lines[1] ?? '')).not.toHaveProperty('requestId');
  });

  it('keeps to its level', () => {
    expect(logged((logger) => logger.debug('too much'))).toEqual([]);
  });
});
