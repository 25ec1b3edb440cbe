import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Board, enrolBoard } from './chasing/board.js';
import { Mailbox } from './chasing/mailbox.js';
import { type DatabaseKind, type QueueKind, startTopology } from './chasing/topology.js';
import { Client } from './journey/client.js';
import { type Person } from './journey/person.js';
import { versionOf } from './journey/stage.js';

const ROOT = resolve(import.meta.dirname, '..');
const ARTICLE = join(ROOT, 'e2e/fixtures/does-rest-help.md');
const DAY_MS = 24 * 3_600_000;
const MINUTES = 60_000;

const ITEMS = [
  ...['present-work', 'grants', 'royalties', 'consulting', 'honoraria', 'testimony', 'travel'],
  ...['patents', 'boards', 'leadership', 'stock', 'equipment', 'other'],
];
const ACCEPTANCE = {
  confidentiality: true,
  disclosure: ITEMS.map((item) => ({ item, none: true, entries: [] })),
};

/** What this run of the tests can reach, set by jest.config.mjs, which says loudly what is left out. */
const { DATABASES, QUEUES } = globalThis as unknown as {
  DATABASES: DatabaseKind[];
  QUEUES: QueueKind[];
};
const WAYS = DATABASES.flatMap((database) => QUEUES.map((queue) => [database, queue] as const));

describe('From the invitation to the public page, with a decline, an alternate, more time and an escalation', () => {
  it.each(WAYS)('holds on %s with the %s queue', walk, 8 * MINUTES);
});

async function walk(database: DatabaseKind, queue: QueueKind): Promise<void> {
  const topology = await startTopology(ROOT, database, queue);
  try {
    const mailbox = new Mailbox(topology.server.dataFolder);
    const board = await enrolBoard(topology);
    const today = (days: number): string =>
      new Date(topology.time.now() + days * DAY_MS).toISOString().slice(0, 10);
    const signInAll = async (): Promise<void> => {
      for (const person of Object.values(board)) await person.signIn();
    };

    const { id, slug } = await openRound(board);
    const [invitation] = await mailbox.expect('rolf', /^Please review/);
    await mailbox.expect('runa', /^Please review/);
    expect(await mailbox.to('remy')).toEqual([]);

    await acceptByLink(topology.server.url, Mailbox.taskPath(invitation), id, board.edda);

    await board.runa.client.post(`/api/articles/${id}/decline`, { because: 'time' });
    await mailbox.expect('remy', /^Please review/);
    await mailbox.expect('edda', /^Declined/);
    await board.remy.client.post(`/api/articles/${id}/accept`, ACCEPTANCE);

    const asked = await board.rolf.client.post(`/api/articles/${id}/extension-requests`, {
      dueOn: today(20),
      reason: 'A congress takes the whole of that week.',
    });
    const { extensionId } = asked.json<{ result: { extensionId: string } }>().result;
    await mailbox.expect('edda', /^More time wanted/);
    await board.edda.client.post(`/api/articles/${id}/extension-requests/${extensionId}/grant`);
    await mailbox.expect('rolf', /^More time granted/);

    // Remy is due in 14 days, Rolf in 20: a week before, a day before, two days after.
    await topology.passDays(8);
    await mailbox.expect('remy', /^Your review/, 1);
    expect(await mailbox.to('rolf', /^Your review/)).toEqual([]);
    await topology.passDays(5);
    await mailbox.expect('remy', /^Your review/, 2);
    await mailbox.expect('rolf', /^Your review/, 1);
    await topology.passDays(6);
    await mailbox.expect('remy', /^Your review/, 3);
    await mailbox.expect('edda', /^Overdue/, 1);

    await signInAll();
    await sign(board.rolf, id);
    await sign(board.remy, id);
    await mailbox.expect('edda', /^All reviews are in/, 1);
    await publish(board.edda, id);
    const page = await (await fetch(new URL(`/articles/${slug}`, topology.server.url))).text();
    for (const wanted of ['Rolf Lind', 'Remy Anand', `datetime="${today(0)}"`])
      expect(page).toContain(wanted);
    expect(page).not.toContain('Runa Dahl');

    const before = (await mailbox.all()).length;
    await topology.passDays(40);
    await new Promise((done) => setTimeout(done, 3_000));
    for (const person of ['rolf', 'remy', 'runa'])
      expect((await mailbox.to(person, /^(Your review|Please answer)/)).length).toBeLessThan(4);
    const all = await mailbox.all();
    expect(all.length).toBeGreaterThanOrEqual(before);
    expect(new Set(all.map(({ messageId }) => messageId)).size).toBe(all.length);
    await verifies(topology.settings);
  } finally {
    await topology.stop();
  }
}

/** Imports and submits the article, and asks Rolf and Runa, with Remy next in line. */
async function openRound(board: Board): Promise<{ id: string; slug: string }> {
  const imported = await board.ada.client.post('/api/articles/import', {
    source: await readFile(ARTICLE, 'utf8'),
    importedFrom: 'does-rest-help.md',
  });
  const { articleId: id, slug } = imported.json<{ articleId: string; slug: string }>();
  const summary = { summary: 'First version.' };
  const { ada, edda } = board;
  await ada.client.post(`/api/articles/${id}/submit`, summary, await versionOf(ada, id));
  await edda.client.post(
    `/api/articles/${id}/rounds`,
    { reviewerIds: [board.rolf.id, board.runa.id], alternateIds: [board.remy.id] },
    await versionOf(edda, id),
  );
  return { id, slug };
}

/** A mail scanner follows the link first, then the person opens the task and accepts without a password. */
async function acceptByLink(base: string, path: string, id: string, editor: Person): Promise<void> {
  const states = async (): Promise<string[]> => {
    const rounds = await editor.client.get(`/api/articles/${id}/rounds`);
    return rounds.json<{ seats: { state: string }[] }[]>()[0]?.seats.map((it) => it.state) ?? [];
  };
  for (const method of ['HEAD', 'GET', 'GET']) {
    const looked = await fetch(new URL(path, base), { method });
    expect(looked.status).toBe(200);
  }
  expect(await states()).toEqual(['invited', 'invited']);
  const browser = new Client(base, 'rolf, by link');
  await browser.form(path, {});
  await browser.remember();
  await browser.post(`/api/articles/${id}/accept`, ACCEPTANCE);
  expect((await states()).sort()).toEqual(['accepted', 'invited']);
}

async function sign(person: Person, id: string): Promise<void> {
  const article = await person.client.get(`/api/articles/${id}`);
  const { revision } = article.json<{ revision: { digest: string } }>();
  await person.client.post(`/api/articles/${id}/signatures`, {
    ...{ digest: revision.digest, meaning: 'medical-approval' },
    ...{ password: person.password, code: await person.code() },
  });
}

async function publish(editor: Person, id: string): Promise<void> {
  await editor.client.post(`/api/articles/${id}/approve`, {}, await versionOf(editor, id));
  const article = await editor.client.get(`/api/articles/${id}`);
  const { digest } = article.json<{ revision: { digest: string } }>().revision;
  await editor.client.post(`/api/articles/${id}/publish`, { digest }, await versionOf(editor, id));
}

/** The whole log of what happened holds, told by the command line. */
async function verifies(settings: Readonly<Record<string, string>>): Promise<void> {
  const done = spawnSync(process.execPath, [join(ROOT, 'dist/apps/cli/src/main.js'), 'verify'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', ...settings },
    encoding: 'utf8',
  });
  expect({ status: done.status, error: done.stderr }).toEqual({ status: 0, error: '' });
}
