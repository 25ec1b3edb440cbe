import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailRow } from '#libs/persistence';
import { Environment } from '#libs/runtime';
import { aDeliveryReport } from '#testing/jobs';
import { aBoard, type Board } from '#testing/workflow';
import { runCli } from './run-cli.js';

let board: Board;
beforeAll(async () => {
  board = await aBoard();
});
afterAll(() => board.test.drop());

/** Hands a report in as a file; answers with the exit code and all that was said. */
async function bounce(report: string): Promise<{ code: number; said: string }> {
  const file = join(board.test.dir, 'report.eml');
  writeFileSync(file, report);
  const { location } = board.test;
  const environment = Object.assign(new Environment(), {
    ...{ NODE_ENV: 'test', DATA_DIR: board.test.dir, LOG_ORIGIN: 'test.example/board' },
    ...('url' in location && { DATABASE_URL: location.url }),
    PUBLIC_URL: 'https://board.example.org',
  });
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const terminal = { out: say, error: say };
  const code = await runCli(['bounce', file], () => environment, terminal);
  return { code, said: said.join('\n') };
}

describe('imprimatur bounce', () => {
  it('marks the mail that came back, and says so', async () => {
    await board.test.db.work.bookkeep((sql) =>
      sql.insert(MailRow, {
        ...{ id: 'm-1', userId: 'rolf', kind: 'invitation', subject: 'Please', body: 'Please.' },
        ...{ at: 0, state: 'accepted' },
      }),
    );
    const report = aDeliveryReport('<m-1@board.example.org>');
    expect(await bounce(report)).toEqual({
      code: 0,
      said: 'Mail m-1 came back: it is marked, and the editor is told.',
    });
    expect((await bounce(report)).said).toContain('nothing changed');
    const mail = await board.test.db.reader.findOne(MailRow, { id: 'm-1' });
    expect(mail).toMatchObject({ state: 'bounced' });
  });

  it.each([
    ['of an unknown mail', aDeliveryReport('<m-2@board.example.org>'), 'unknown-mail'],
    ['that is none', 'Hello', 'not-a-bounce'],
    ['of nothing', '', 'not-a-bounce'],
  ])('ends with an error for a report %s', async (_, report, code) => {
    const ended = await bounce(report);
    expect(ended.code).not.toBe(0);
    expect(ended.said).toContain(code);
  });
});
