import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatCheckpoint } from '../src/checkpoint.js';
import { noteSigner } from '../src/note-signer.js';
import { signNote } from '../src/sign-note.js';
import {
  bundleLog,
  CONTENT,
  LOG_KEY,
  ORIGIN,
  put,
  putManifest,
  putSignature,
  VKEY,
  writeBundle,
} from '../testing/write-bundle.js';

const SIZE = 13;
const root = mkdtempSync(join(tmpdir(), 'bundle-'));
let count = 0;
let folder = '';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const edit = (path: string, change: (text: string) => string) =>
  put(folder, path, change(read(path)));
const editEvent = (seq: number, change: (line: string) => string) =>
  edit('audit.ndjson', (text) =>
    text
      .split('\n')
      .map((line, at) => (at === seq ? change(line) : line))
      .join('\n'),
  );
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, first: stdout.split('\n')[0]!, stdout, stderr };
};
const verify = (...more: string[]) => run(join(folder, 'verify.mjs'), ...more);
const expectFailure = (pattern: RegExp, ...more: string[]) => {
  const { status, first, stderr } = verify(...more);
  expect(first).toMatch(pattern);
  expect(status).toBe(1);
  expect(stderr).toBe('');
};

beforeEach(() => {
  folder = join(root, String(++count));
  writeBundle(folder, SIZE, [4, 12]);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('verify.mjs', () => {
  it('confirms a sound bundle and says what it holds', () => {
    const { status, stdout, stderr } = verify();
    expect(stderr).toBe('');
    expect(stdout).toContain('OK: everything in this bundle holds.');
    expect(stdout).toContain('All 13 events');
    expect(stdout).toContain('articles/ketamine.json: content matches, 1 signature(s).');
    expect(status).toBe(0);
  });

  it('confirms a bundle whose erased values are missing', () => {
    edit('values.ndjson', (text) => text.split('\n').slice(5).join('\n'));
    putManifest(folder);
    expect(verify().status).toBe(0);
  });

  it('confirms a selection of events by their proofs', () => {
    folder = join(root, `${++count}-selection`);
    writeBundle(folder, SIZE, [0, 3, 4, 11], true);
    expect(verify().stdout).toContain("A selection of 4 of the log's 13 events");
  });

  it.each([0, 3, 4, 11, 12])('names event %d when one byte of it was changed', (seq) => {
    editEvent(seq, (line) => line.replace('reviewer', 'reviewes'));
    expectFailure(new RegExp(`^FAILED event ${seq}: (broken-chain|not-in-log|root-mismatch): `));
    putManifest(folder);
    expectFailure(new RegExp(`^FAILED event ${seq}: `));
  });

  it('names the last event when no proof of it is there', () => {
    folder = join(root, `${++count}-few-proofs`);
    writeBundle(folder, SIZE, []);
    editEvent(12, (line) => line.replace('reviewer', 'reviewes'));
    expectFailure(/^FAILED event 12: root-mismatch: /);
  });

  it.each<[string, (lines: string[]) => string[], RegExp]>([
    ['an event taken out', (l) => l.toSpliced(5, 1), /^FAILED event 5: wrong-seq: /],
    ['an event doubled', (l) => l.toSpliced(5, 0, l[5]!), /^FAILED event 6: wrong-seq: /],
    ['the tail cut off', (l) => l.toSpliced(9, 4), /^FAILED (event 9: size-mismatch|proofs)/],
    ['a blank line', (l) => l.toSpliced(5, 0, ''), /^FAILED event 5: malformed: /],
    ['white space', (l) => l.with(5, `${l[5]} `), /^FAILED event 5: not-canonical: /],
    [
      'a key twice',
      (l) => l.with(5, l[5]!.replace('"v":1', '"v":1,"v":1')),
      /^FAILED event 5: not-canonical: /,
    ],
    ['broken JSON', (l) => l.with(5, '{'), /^FAILED event 5: malformed: /],
    [
      'deep nesting',
      (l) => l.with(5, '['.repeat(30_000) + ']'.repeat(30_000)),
      /^FAILED event 5: malformed: /,
    ],
    [
      'a deep field',
      (l) => l.with(5, `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)},"seq":5}`),
      /^FAILED event 5: not-canonical: /,
    ],
    ['a giant event', (l) => l.with(5, `"${'x'.repeat(70_000)}"`), /^FAILED event 5: malformed: /],
    [
      'a changed prev',
      (l) => l.with(5, l[5]!.replace(/"prev":"sha256:..../, '"prev":"sha256:0000')),
      /^FAILED event 5: broken-chain: /,
    ],
    ['no final line feed', (l) => l.slice(0, -1), /^FAILED event 12: malformed: /],
  ])('finds %s, even with a new manifest', (_name, change, pattern) => {
    edit('audit.ndjson', (text) => change(text.split('\n')).join('\n'));
    putManifest(folder);
    expectFailure(pattern);
  });

  it('finds bytes that are not UTF-8', () => {
    const bytes = readFileSync(join(folder, 'audit.ndjson'));
    bytes[10] = 0xff;
    put(folder, 'audit.ndjson', bytes);
    expectFailure(/^FAILED event 0: malformed: /);
  });

  it('finds a value that is not the logged one', () => {
    edit('values.ndjson', (text) => text.replace('"value":"title 7"', '"value":"title 8"'));
    putManifest(folder);
    expectFailure(/^FAILED event 7: value-mismatch: /);
  });

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a value of no event',
      'values.ndjson',
      (t) => t.replace('"seq":7', '"seq":99'),
      /^FAILED values.ndjson line \d+: no-such-event: /,
    ],
    [
      'a value line that is broken',
      'values.ndjson',
      (t) => `{}\n${t}`,
      /^FAILED values.ndjson line 1: malformed: /,
    ],
    [
      'a value key twice',
      'values.ndjson',
      (t) => t.replace('{"seq"', '{"seq":0,"seq"'),
      /^FAILED values.ndjson line 1: malformed: /,
    ],
    [
      'a changed checkpoint',
      'checkpoint',
      (t) => t.replace('\n13\n', '\n14\n'),
      /^FAILED checkpoint: bad-signature: /,
    ],
    ['a checkpoint that is none', 'checkpoint', () => 'x', /^FAILED checkpoint: malformed: /],
    [
      'a checkpoint of an unknown key',
      'keys.vkey',
      () => 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n',
      /^FAILED checkpoint: bad-signature: /,
    ],
    ['a broken key', 'keys.vkey', (t) => t.replace('+A', '+B'), /^FAILED keys.vkey: malformed: /],
    ['no key', 'keys.vkey', () => '# none\n', /^FAILED keys.vkey: malformed: /],
    [
      'a changed proof',
      'proofs/4.tlog-proof',
      (t) => t.replace(/\n[A-Za-z0-9]{4}/g, '\nAAAA'),
      /^FAILED proofs\/4.tlog-proof: /,
    ],
    [
      'a proof hash changed',
      'proofs/4.tlog-proof',
      (t) => t.replace(/(index 4\n).{4}/, '$1AAAA'),
      /^FAILED event 4: not-in-log: /,
    ],
    [
      'a changed article',
      'articles/ketamine.json',
      (t) => t.replace('As a rule', 'As a role'),
      /^FAILED articles\/ketamine.json: digest-mismatch: /,
    ],
    [
      'an article key twice',
      'articles/ketamine.json',
      (t) => t.replace('{', '{"slug":"x",'),
      /^FAILED articles\/ketamine.json: malformed: /,
    ],
    [
      'a changed envelope',
      'signatures/s_1.dsse.json',
      (t) => t.replace('application/json', 'application/jsom'),
      /^FAILED signatures\/s_1.dsse.json: bad-signature: /,
    ],
    [
      'an envelope that is none',
      'signatures/s_1.dsse.json',
      () => '[]',
      /^FAILED signatures\/s_1.dsse.json: malformed: /,
    ],
    [
      'a broken manifest',
      'manifest.json',
      () => '{"files":5}',
      /^FAILED manifest.json: malformed: /,
    ],
  ])('finds %s', (_name, path, change, pattern) => {
    edit(path, change);
    if (path !== 'manifest.json') putManifest(folder);
    expectFailure(pattern);
  });

  it('finds a signature that was given for other content', () => {
    putSignature(folder, {
      contentDigest: `sha256:${'0'.repeat(64)}`,
      id: 's_1',
      object: { id: 'a_1' },
      rev: 2,
    });
    putManifest(folder);
    expectFailure(/^FAILED signatures\/s_1.dsse.json: digest-mismatch: /);
    putSignature(folder, { ...CONTENT });
    putManifest(folder);
    expectFailure(/^FAILED signatures\/s_1.dsse.json: malformed: /);
  });

  it('finds a signature that the log does not know', () => {
    putSignature(folder, {
      contentDigest: `sha256:${'0'.repeat(64)}`,
      id: 's_2',
      object: { id: 'a_2' },
      rev: 1,
    });
    putManifest(folder);
    expectFailure(/^FAILED signatures\/s_1.dsse.json: not-in-log: /);
  });

  it('finds a changed, a missing and an unlisted file', () => {
    edit('articles/ketamine.html', (text) => `${text}!`);
    expectFailure(/^FAILED articles\/ketamine.html: changed: /);
    rmSync(join(folder, 'articles/ketamine.html'));
    expectFailure(/^FAILED articles\/ketamine.html: missing: /);
    putManifest(folder);
    put(folder, 'more.txt', 'x');
    expectFailure(/^FAILED more.txt: unlisted: /);
    rmSync(join(folder, 'audit.ndjson'));
    expectFailure(/^FAILED audit.ndjson: missing: /);
  });

  it.each(['../x', '/etc/passwd', 'a/../../x', './audit.ndjson', 'a//b', 'c:\\x'])(
    'does not follow the path %s out of the bundle',
    (path) => {
      putManifest(folder, { [path]: `sha256:${'0'.repeat(64)}` });
      expectFailure(/^FAILED .*: escapes: /);
    },
  );

  it('does not follow links', () => {
    symlinkSync('/etc/hostname', join(folder, 'linked.txt'));
    putManifest(folder, { 'linked.txt': `sha256:${'0'.repeat(64)}` });
    expectFailure(/^FAILED linked.txt: escapes: /);
  });

  it('prints no control characters of a hostile bundle', () => {
    put(folder, 'a\u001b[2Kb\u202e.txt', 'x');
    expectFailure(/^FAILED a\?\[2Kb\?.txt: unlisted: /);
  });

  it('proves that the log only grew since an older checkpoint', () => {
    const old = join(root, `${count}.checkpoint`);
    put(root, `${count}.checkpoint`, bundleLog(SIZE).checkpointAt(6));
    expect(verify(folder, '--against', old).stdout).toContain('only grew');
    put(root, `${count}.checkpoint`, bundleLog(SIZE).checkpointAt(SIZE));
    expect(verify('--against', old).status).toBe(0);
    put(root, `${count}.checkpoint`, bundleLog(SIZE + 1).checkpointAt(SIZE + 1));
    expectFailure(/^FAILED checkpoint: rolled-back: /, '--against', old);
    put(root, `${count}.checkpoint`, 'x');
    expectFailure(/malformed/, '--against', old);
  });

  it('finds a log that was rewritten since an older checkpoint', () => {
    const text = formatCheckpoint({ origin: ORIGIN, size: 6, root: Buffer.alloc(32) });
    put(root, `${count}.checkpoint`, signNote(text, [noteSigner(ORIGIN, LOG_KEY)]));
    expectFailure(
      /^FAILED checkpoint: rewritten: /,
      '--against',
      join(root, `${count}.checkpoint`),
    );
  });

  it('answers wrong usage with 2', () => {
    for (const args of [
      ['--what'],
      ['a', 'b'],
      ['--against'],
      [join(root, 'nowhere')],
      ['--against', join(root, 'nowhere')],
    ]) {
      const { status, stderr } = verify(...args);
      expect(status).toBe(2);
      expect(stderr).toContain('Usage: ');
    }
  });

  it('reads keys with comments and ignores kinds of key that it does not know', () => {
    put(folder, 'keys.vkey', `# comment\n\n${VKEY}\r\n`);
    putManifest(folder);
    expect(verify().status).toBe(0);
  });
});
