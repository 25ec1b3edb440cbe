import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEventRow } from '#libs/persistence';
import { Environment } from '#libs/runtime';
import { currentEngine, forge } from '#testing/persistence';
import { aBoard, type Board } from '#testing/workflow';
import { runCli } from './run-cli.js';

let board: Board;

/** Runs a command on the board as a person at the shell would. */
async function cli(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return run(environmentOf(board), args);
}

async function run(
  environment: Readonly<Environment>,
  args: readonly string[],
): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCli(args, () => environment, {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

function environmentOf({ test }: Board): Environment {
  const { location } = test;
  return Object.assign(new Environment(), {
    NODE_ENV: 'test',
    DATA_DIR: test.dir,
    LOG_ORIGIN: 'test.example/board',
    ...('url' in location && { DATABASE_URL: location.url }),
  });
}

async function publishedBoard(): Promise<Board> {
  const made = await aBoard();
  const id = await made.anArticle();
  const digest = await made.toReview(id);
  await made.sign('rolf', id, digest);
  await made.sign('runa', id, digest);
  await made.as('edda', id, { name: 'approve' });
  await made.as('edda', id, { name: 'publish', digest });
  return made;
}

async function lastEvent(on: Board = board): Promise<Record<string, unknown>> {
  const rows = await on.test.db.reader.find(AuditEventRow, {}, 'ORDER BY seq DESC LIMIT 1');
  return JSON.parse(rows[0]?.event ?? '{}') as Record<string, unknown>;
}

function aFile(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'imprimatur-cli-')), name);
  writeFileSync(file, text);
  return file;
}

beforeAll(async () => {
  board = await publishedBoard();
});
afterAll(() => board.test.drop());

describe('imprimatur import', () => {
  const text =
    '# Does honey help with a cough?\n\nHoney eases a cough at night [@doi:10.1000/honey].\n';

  it('makes a draft of a person and leaves an event in their name', async () => {
    const { code, out } = await cli('import', aFile('honey.md', text), '--as', 'ada');
    expect(code).toBe(0);
    expect(out).toContain('does-honey-help-with-a-cough');
    expect(await lastEvent()).toMatchObject({
      action: 'article.imported',
      actor: { id: 'ada', role: 'author' },
      source: { app: expect.stringContaining('imprimatur-cli/') as unknown },
    });
  });

  it('numbers an address made from a title that is taken, and refuses one that the file asks for', async () => {
    const again = await cli('import', aFile('again.md', text), '--as', 'ada');
    expect(again.out).toContain('does-honey-help-with-a-cough-2');
    const chosen = `---\nslug: honey-at-night\n---\n${text}`;
    expect((await cli('import', aFile('one.md', chosen), '--as', 'ada')).code).toBe(0);
    const taken = await cli('import', aFile('two.md', chosen), '--as', 'ada');
    expect([taken.code, taken.error.includes('honey-at-night')]).toEqual([2, true]);
  });

  it('acts itself for the only author of the board', async () => {
    const other = text.replace('honey', 'ginger');
    expect((await cli('import', aFile('ginger.md', other))).code).toBe(0);
    expect(await lastEvent()).toMatchObject({ actor: { id: 'system:cli' } });
  });

  it.each([
    ['a person who is no author', ['--as', 'rolf'], text],
    ['an unknown person', ['--as', 'nobody'], text],
    ['broken front matter', ['--as', 'ada'], '---\ntitle: [\n---\nText.\n'],
    ['a file without text', ['--as', 'ada'], '# Title only?\n'],
    ['HTML that would act', ['--as', 'ada'], `${text}\n<script>alert(1)</script>\n`],
    ['a missing file of references', ['--as', 'ada', '--references', '/nowhere.json'], text],
  ])('refuses %s in one line with exit code 2', async (_, more, source) => {
    const before = await lastEvent();
    const { code, error } = await cli('import', aFile('bad.md', source), ...more);
    expect(code).toBe(2);
    expect(error).toMatch(/^imprimatur: [^\n]+$/);
    expect(await lastEvent()).toEqual(before);
  });
});

describe('imprimatur export and verify', () => {
  it('writes a bundle that verifies, and the export is the last event in it', async () => {
    const out = join(board.test.dir, 'out');
    expect(await cli('export', '--out', out)).toMatchObject({ code: 0 });
    expect(await lastEvent()).toMatchObject({ action: 'export.made', actor: { id: 'system:cli' } });
    const log = readFileSync(join(out, 'audit.ndjson'), 'utf8').trimEnd().split('\n');
    expect(JSON.parse(log.at(-1) ?? '{}')).toEqual(await lastEvent());
    expect(await cli('verify', out)).toMatchObject({ code: 0 });
    appendFileSync(join(out, 'README.txt'), 'x');
    const changed = await cli('verify', out);
    expect(changed.code).toBe(1);
    expect(changed.error).toContain('README.txt');
  });

  it('refuses to write over a folder, or about an article that is not there', async () => {
    expect(await cli('export', '--out', board.test.dir)).toMatchObject({ code: 2 });
    const none = join(board.test.dir, 'none');
    expect(await cli('export', '--out', none, '--article', 'nothing')).toMatchObject({ code: 2 });
    expect(existsSync(none)).toBe(false);
  });

  it('verifies the live log and writes the run down', async () => {
    expect(await cli('verify')).toMatchObject({ code: 0, error: '' });
    expect(await lastEvent()).toMatchObject({
      action: 'verification.run',
      why: { code: 'verified' },
    });
  });

  it.each([
    [
      'a text',
      'audit_events',
      "UPDATE audit_events SET event = replace(event, 'Dr ', 'Mr ') WHERE seq = 3",
      'event 3: leaf-mismatch',
    ],
    [
      'a column',
      'audit_events',
      "UPDATE audit_events SET actor_id = 'eve' WHERE seq = 2",
      'event 2: column-mismatch',
    ],
    [
      'a value',
      'audit_values',
      `UPDATE audit_values SET value = '"other"' WHERE seq = 0 AND path = 'slug'`,
      'event 0: value-mismatch',
    ],
    [
      'a signature',
      'signatures',
      "UPDATE signatures SET meaning = 'review' WHERE signer_id = 'rolf'",
      'bad-signature',
    ],
    [
      'a signed text',
      'revisions',
      `UPDATE revisions SET content = replace(content, 'ten days', 'two days')`,
      'digest-mismatch',
    ],
    ['the head', 'audit_head', 'UPDATE audit_head SET size = size - 1', 'bad-head|size-mismatch'],
  ])('finds %s that was changed behind the server’s back', async (_, table, statement, named) => {
    const own = await publishedBoard();
    await run(environmentOf(own), ['verify']);
    await forge(own.test.db, table, [statement]);
    const { code, error } = await run(environmentOf(own), ['verify']);
    await own.test.drop();
    expect(error).toMatch(new RegExp(named));
    expect(code).toBe(1);
  });
});

describe('imprimatur for whoever runs the server', () => {
  it('prints a sign-in link that only the hash of is kept', async () => {
    const { code, out } = await cli('user:link', 'Edda');
    expect(code).toBe(0);
    expect(out).toMatch(/^http:\/\/localhost:3000\/sign-in\/[\w-]{43}$/);
    expect(await lastEvent()).toMatchObject({
      action: 'sign-in-link.issued',
      actor: { id: 'system:cli' },
    });
    expect(JSON.stringify(await lastEvent())).not.toContain(out.slice(-43));
  });

  it('finds nothing to migrate on a database that is up to date', async () => {
    expect(await cli('migrate')).toMatchObject({ code: 0, out: 'Nothing to apply.' });
  });

  it('gives rights to a role on PostgreSQL only', async () => {
    const { code, error } = await cli('migrate', '--app-role', 'No Role');
    expect(code).toBe(2);
    expect(error).toContain(currentEngine() === 'postgres' ? 'lower-case' : 'PostgreSQL');
  });

  it('looks at environment, keys, disk, database, tables and clock', async () => {
    const { out } = await cli('doctor');
    for (const name of ['environment', 'keys', 'disk', 'database', 'tables', 'clock'])
      expect(out).toContain(`${name}:`);
    expect(out).not.toContain('BAD  keys');
  });

  it.each([
    [['frobnicate']],
    [['export']],
    [['verify', '--against', 'x']],
    [['import', 'a', 'b']],
    [[]],
  ])('refuses %j in one line with exit code 2', async (args) => {
    const { code, error } = await cli(...args);
    expect(code).toBe(2);
    expect(error).toMatch(/^imprimatur: [^\n]+$/);
  });

  it('makes neither database nor keys where there are none', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'imprimatur-empty-'));
    const environment = Object.assign(new Environment(), { DATA_DIR: dir });
    expect(await run(environment, ['verify'])).toMatchObject({ code: 2 });
    expect(existsSync(join(dir, 'imprimatur.sqlite'))).toBe(false);
    expect(existsSync(join(dir, 'keys'))).toBe(false);
  });
});
