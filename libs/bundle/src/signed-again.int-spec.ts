import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signNote } from '#libs/audit';
import { CheckpointSigner } from '#libs/persistence';
import { aBoard, type Board } from '#testing/workflow';
import { bundleFiles, writeBundle } from './index.js';

let board: Board;
let folder: string;
beforeAll(async () => {
  board = await aBoard();
  const { test, clock, keys } = board;
  const id = await board.anArticle();
  const digest = await board.toReview(id);
  await board.sign('rolf', id);
  await board.sign('runa', id);
  await board.as('edda', id, { name: 'approve' });
  await board.as('edda', id, { name: 'publish', digest });
  clock.advance(90 * 86_400_000);
  await board.confirm('rolf', id);
  await new CheckpointSigner({
    ...{ work: test.db.work, reader: test.db.reader, clock },
    logger: { error: () => undefined },
    origin: keys.log.signer.name,
    sign: (text) => signNote(text, [keys.log.signer]),
  }).signIfGrown();
  folder = join(test.dir, 'bundle');
  const about = { articleId: id, now: clock.now(), siteName: 'A board', version: '0.1.0' };
  await writeBundle(folder, bundleFiles(test.db.reader, keys.log, about));
});
afterAll(() => board.test.drop());

const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

describe('a bundle of a text that one person has signed twice', () => {
  it('is verified by the program inside it, with all three signatures', () => {
    const verifier = join(folder, 'verify.mjs');
    const out = execFileSync(process.execPath, [verifier, folder], { encoding: 'utf8' });
    expect(out).toContain('OK');
    expect(out).toContain('3 signature(s)');
  });

  it('holds each statement, the later one with its occasion', () => {
    const statements = readdirSync(join(folder, 'signatures')).map((name) => {
      const { payload } = JSON.parse(read('signatures', name)) as { payload: string };
      return JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as Record<string, unknown>;
    });
    expect(statements.map(({ occasion }) => occasion ?? '').sort()).toEqual([
      '',
      '',
      'still-accurate',
    ]);
    const html = readdirSync(join(folder, 'articles')).find((name) => name.endsWith('.html')) ?? '';
    expect(read('articles', html).match(/class="signature"/g)).toHaveLength(3);
  });
});
