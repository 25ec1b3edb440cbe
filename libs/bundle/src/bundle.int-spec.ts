import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { signNote } from '#libs/audit';
import { CheckpointSigner } from '#libs/persistence';
import { aBoard, type Board } from '#testing/workflow';
import { type BundleFile } from './bundle-file.js';
import { bundleFiles, VERIFIER_FILE, writeBundle, zipBundle } from './index.js';

let board: Board;
let folder: string;
let articleId: string;
let otherId: string;

beforeAll(async () => {
  board = await aBoard();
  articleId = await published(board);
  otherId = await published(board);
  const { test, clock, keys } = board;
  const signer = new CheckpointSigner({
    ...{ work: test.db.work, reader: test.db.reader, clock },
    logger: { error: () => undefined },
    origin: keys.log.signer.name,
    sign: (text) => signNote(text, [keys.log.signer]),
  });
  await signer.signIfGrown();
  folder = join(test.dir, 'bundle');
  await writeBundle(folder, files());
});
afterAll(() => board.test.drop());

async function published(on: Board): Promise<string> {
  const id = await on.anArticle();
  const digest = await on.toReview(id);
  await on.sign('rolf', id, digest);
  await on.sign('runa', id, digest);
  await on.as('edda', id, { name: 'approve' });
  await on.as('edda', id, { name: 'publish', digest });
  return id;
}

function files(only?: string): AsyncGenerator<BundleFile> {
  return bundleFiles(board.test.db.reader, board.keys.log, {
    ...(only !== undefined && { articleId: only }),
    now: board.clock.now(),
    siteName: 'A <board>',
    version: '0.1.0',
  });
}

/** Runs the verifier that came with the bundle, as an outsider would. */
function verify(dir: string, verifier = join(dir, 'verify.mjs')): { code: number; out: string } {
  try {
    return { code: 0, out: execFileSync(process.execPath, [verifier, dir], { encoding: 'utf8' }) };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, out: stdout };
  }
}

/** A copy in which one byte of a file is another. */
function tampered(path: string, change: (bytes: Buffer) => number): { code: number; out: string } {
  const copy = join(mkdtempSync(join(tmpdir(), 'imprimatur-tampered-')), 'bundle');
  cpSync(folder, copy, { recursive: true });
  const bytes = readFileSync(join(copy, path));
  const at = change(bytes);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(join(copy, path), bytes);
  const verdict = verify(copy, VERIFIER_FILE);
  rmSync(join(copy, '..'), { recursive: true });
  return verdict;
}

const firstOf = (kind: string, ending: string): string =>
  `${kind}/${readdirSync(join(folder, kind)).find((name) => name.endsWith(ending))}`;

describe('a bundle', () => {
  it('is verified by the program inside it', () => {
    const { code, out } = verify(folder);
    expect(out).toContain('OK');
    expect(code).toBe(0);
  });

  it('holds every kind of file', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of [
      'audit.ndjson',
      'values.ndjson',
      'checkpoint',
      'keys.vkey',
      'manifest.json',
      'verify.mjs',
      'README.txt',
    ])
      expect(names).toContain(name);
    expect(names.filter((name) => name.endsWith('.tlog-proof'))).toHaveLength(6);
    expect(names.filter((name) => name.endsWith('.dsse.json'))).toHaveLength(4);
    expect(names.filter((name) => name.startsWith('articles/'))).toHaveLength(4);
  });

  it('has the exact bytes of the log, one event a line, LF at the end', async () => {
    const log = readFileSync(join(folder, 'audit.ndjson'), 'utf8');
    const rows = await board.test.db.reader.query<{ event: string }>(
      'SELECT event FROM audit_events ORDER BY seq',
    );
    expect(log).toBe(rows.map(({ event }) => `${event}\n`).join(''));
  });

  it('has a readable copy of each text, with its title, signatures and references', () => {
    const html = readFileSync(join(folder, firstOf('articles', '.html')), 'utf8');
    expect(html).toContain('<h1>Does rest help with a cold?</h1>');
    expect(html).toContain('Dr rolf');
    expect(html).toContain('Rest and recovery');
    expect(html).toContain('A &lt;board&gt;');
  });

  it('of one article has that article alone, and the whole log', async () => {
    const dir = join(board.test.dir, 'one');
    await writeBundle(dir, files(otherId));
    expect(readdirSync(join(dir, 'articles'))).toHaveLength(2);
    expect(readdirSync(join(dir, 'signatures'))).toHaveLength(2);
    expect(readFileSync(join(dir, 'audit.ndjson'))).toEqual(
      readFileSync(join(folder, 'audit.ndjson')),
    );
    expect(verify(dir).code).toBe(0);
  });

  it('of an article that does not exist is refused', async () => {
    await expect(writeBundle(join(board.test.dir, 'none'), files('nobody'))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is not written over anything', async () => {
    await expect(writeBundle(folder, files())).rejects.toMatchObject({ code: 'not-empty' });
  });

  it('as a zip has the same files', async () => {
    const parts: Buffer[] = [];
    for await (const part of zipBundle(files(), board.clock.now())) parts.push(part as Buffer);
    const unzipped = unzipSync(Buffer.concat(parts));
    for (const [path, bytes] of Object.entries(unzipped))
      expect(Buffer.from(bytes).equals(readFileSync(join(folder, path)))).toBe(true);
    expect(Object.keys(unzipped)).toHaveLength(
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
        .length,
    );
  });
});

describe('a bundle with one changed byte', () => {
  it.each([0, 3])('in event %i fails and names the event', (seq) => {
    const { code, out } = tampered('audit.ndjson', (bytes) => {
      let at = 0;
      for (let line = 0; line < seq; line += 1) at = bytes.indexOf(10, at) + 1;
      return bytes.indexOf('"requestId":"', at) + 14;
    });
    expect(code).toBe(1);
    expect(out).toContain(`event ${seq}:`);
  });

  it('in a value fails and names the event it belongs to', () => {
    const { code, out } = tampered('values.ndjson', (bytes) => bytes.indexOf('Does rest help') + 2);
    expect(code).toBe(1);
    expect(out).toMatch(/event \d+: value-mismatch/);
  });

  it('in a proof fails and names the proof or its event', () => {
    const path = firstOf('proofs', '.tlog-proof');
    const { code, out } = tampered(path, (bytes) => bytes.indexOf(10, bytes.indexOf('index')) + 3);
    expect(code).toBe(1);
    expect(out).toMatch(/event \d+: not-in-log|proofs\//);
  });

  it.each([
    ['checkpoint', 'checkpoint'],
    ['keys.vkey', 'keys.vkey'],
    ['README.txt', 'README.txt'],
    ['manifest.json', ''],
    ['verify.mjs', 'verify.mjs'],
  ])('in %s fails', (path, named) => {
    const { code, out } = tampered(path, (bytes) => Math.floor(bytes.length / 2));
    expect(code).toBe(1);
    expect(out).toContain(`FAILED ${named}`);
  });

  it.each([
    ['articles', '.json'],
    ['articles', '.html'],
    ['signatures', '.dsse.json'],
  ])('in a file of %s/*%s fails and names it', (kind, ending) => {
    const path = firstOf(kind, ending);
    const { code, out } = tampered(path, (bytes) => Math.floor(bytes.length / 2));
    expect(code).toBe(1);
    expect(out).toContain(path);
  });

  it('is told from one that is whole', () => {
    expect(existsSync(VERIFIER_FILE)).toBe(true);
    expect(verify(folder, VERIFIER_FILE).code).toBe(0);
    expect(articleId).not.toBe(otherId);
  });
});
