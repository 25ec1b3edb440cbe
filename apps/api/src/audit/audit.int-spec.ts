import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import {
  leafHash,
  openNote,
  parseCheckpoint,
  parseTlogProof,
  parseVerifierKey,
  verifyConsistency,
  verifyInclusion,
} from '#libs/audit';
import { VERIFIER_FILE } from '#libs/bundle';
import { aBoardOverHttp, type BoardOverHttp } from '../../testing/a-board-over-http.js';
import { type TestClient, type TestUser } from '../../testing/index.js';
import { type EventView, type TrailView } from './trail.view.js';

let board: BoardOverHttp;
let compliance: TestClient;
let auditor: TestUser;
let administrator: TestClient;
let path: string;
let articleId: string;

beforeAll(async () => {
  board = await aBoardOverHttp();
  path = await board.published({ slug: 'signed-and-public' });
  articleId = path.split('/').at(-1) ?? '';
  auditor = await board.app.user({ roles: ['compliance'], name: '=cmd' });
  compliance = await board.app.signedIn(auditor);
  administrator = await board.app.signedIn('administrator');
});
afterAll(() => board.app.close());

const search = async (client: TestClient, query = ''): Promise<TrailView> =>
  (await client.get(`/api/audit${query}`)).json<TrailView>();
const actions = ({ items }: TrailView): string[] => items.map(({ event }) => event.action);
const seqOf = async (action: string): Promise<number> =>
  (await search(compliance, `?action=${action}`)).items[0]?.event.seq ?? -1;

describe('searching the trail', () => {
  it('shows compliance everything, newest first, with values opened', async () => {
    const { items } = await search(compliance, `?articleId=${articleId}&action=article.published`);
    expect(items).toHaveLength(1);
    const state = items[0]?.values.find((it) => it.path === 'state');
    expect(state).toMatchObject({ old: 'approved', new: 'published', erased: [] });
  });

  it('finds by person, by several actions, by time and by reason, and gives the order asked for', async () => {
    const two = await search(
      compliance,
      '?action=signature.made&action=article.approved&order=asc',
    );
    expect(actions(two)).toEqual(['signature.made', 'signature.made', 'article.approved']);
    const byPerson = await search(compliance, `?actorId=${board.author.user.id}&limit=100`);
    expect(new Set(byPerson.items.map(({ event }) => event.actor.id))).toEqual(
      new Set([board.author.user.id]),
    );
    expect((await search(compliance, '?from=2026-04-07&to=2026-04-07&limit=1')).items).toHaveLength(
      1,
    );
    expect((await search(compliance, '?from=2026-04-09')).items).toHaveLength(0);
    expect((await search(compliance, '?to=2026-04-06')).items).toHaveLength(0);
    expect((await search(compliance, '?q=no%25such')).items).toHaveLength(0);
    await board.author.client.get('/api/audit');
    const refused = await search(compliance, '?q=ROLES%20do%20not');
    expect(actions(refused)).toContain('access.refused');
  });

  it('pages by cursor without a gap or a repetition', async () => {
    const all = await search(compliance, `?articleId=${articleId}&order=asc&limit=100`);
    const seen: EventView[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next && `&cursor=${next}`;
      const page: TrailView = await search(
        compliance,
        `?articleId=${articleId}&order=asc&limit=3${cursor}`,
      );
      seen.push(...page.items);
      next = page.next;
    }
    expect(seen).toEqual(all.items);
  });

  it('writes down that compliance looked, once for a filter in ten minutes', async () => {
    const looked = async (): Promise<number> =>
      (await search(compliance, '?action=audit.viewed&limit=100')).items.length;
    const first = await looked();
    expect(await looked()).toBe(first + 1);
    expect(await looked()).toBe(first + 1);
    board.app.clock.advance(11 * 60_000);
    await looked();
    expect(await looked()).toBe(first + 2);
  });

  it.each([
    '?from=2026-02-30',
    '?action=nothing',
    '?limit=101',
    '?cursor=x',
    '?role=a',
    '?order=up',
    '?q=',
  ])('refuses %s with 422', async (query) => {
    expect((await compliance.get(`/api/audit${query}`)).statusCode).toBe(422);
  });
});

describe('who sees what of the trail', () => {
  it('shows editors the events of articles only', async () => {
    const { items } = await search(board.editor.client, '?limit=100');
    expect(items.length).toBeGreaterThan(5);
    expect(items.every(({ event }) => event.article !== undefined)).toBe(true);
  });

  it('shows administrators what is about security, and no content', async () => {
    const seen = actions(await search(administrator, '?limit=100'));
    expect(seen).toContain('session.started');
    expect(seen.filter((it) => /^(article|revision|review|signature|policy)\./.test(it))).toEqual(
      [],
    );
  });

  it('shows an event that somebody may not see as one that is not there', async () => {
    const seq = await seqOf('signature.made');
    expect((await administrator.get(`/api/audit/${seq}`)).statusCode).toBe(404);
    expect((await administrator.get(`/api/audit/${seq}/proof`)).statusCode).toBe(404);
    expect((await board.editor.client.get(`/api/audit/${seq}`)).statusCode).toBe(200);
    const start = await seqOf('session.started');
    expect((await board.editor.client.get(`/api/audit/${start}`)).statusCode).toBe(404);
  });

  it('shows authors, reviewers and strangers nothing', async () => {
    expect((await board.author.client.get('/api/audit')).statusCode).toBe(403);
    expect((await board.reviewers[0].client.get('/api/audit')).statusCode).toBe(403);
    expect((await board.app.anonymous().get('/api/audit')).statusCode).toBe(401);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    'has no address that changes or removes an event by %s (AUD-8)',
    async (method) => {
      for (const url of [
        '/api/audit/1',
        '/api/audit/1/proof',
        '/api/audit/checkpoint',
        '/api/audit/key',
      ]) {
        const answer = await compliance.send(method, url, { body: {} });
        expect([404, 405]).toContain(answer.statusCode);
      }
      if (method !== 'POST')
        expect([404, 405]).toContain(
          (await compliance.send(method, '/api/audit', { body: {} })).statusCode,
        );
    },
  );
});

describe('proofs of the log', () => {
  it('proves one event from its exact bytes to a checkpoint that the published key signed', async () => {
    const seq = await seqOf('signature.made');
    const one = (await compliance.get(`/api/audit/${seq}`)).json<{
      exact: string;
      leafHash: string;
    }>();
    const leaf = leafHash(one.exact);
    expect(one.leafHash).toBe(`sha256:${leaf.toString('hex')}`);
    const answer = await compliance.get(`/api/audit/${seq}/proof`);
    expect(answer.headers['content-type']).toContain('text/plain');
    const { index, proof, checkpoint } = parseTlogProof(answer.body);
    const key = parseVerifierKey((await compliance.get('/api/audit/key')).body.trim());
    const { size, root } = parseCheckpoint(openNote(checkpoint, [key]).text);
    expect(verifyInclusion({ index, size, leafHash: leaf, proof, root })).toBe(true);
    expect((await compliance.get(`/api/audit/${seq}/proof?size=${size}`)).body).toBe(answer.body);
    expect((await compliance.get(`/api/audit/${seq}/proof?size=1`)).statusCode).toBe(404);
  });

  it('proves that the log only grew', async () => {
    const second = await board.logSize();
    const view = (await compliance.get(`/api/audit/consistency?from=3&to=${second}`)).json<{
      fromRoot: string;
      toRoot: string;
      proof: string[];
    }>();
    const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
    const claim = {
      first: 3,
      second,
      firstRoot: bytes(view.fromRoot),
      secondRoot: bytes(view.toRoot),
      proof: view.proof.map(bytes),
    };
    expect(verifyConsistency(claim)).toBe(true);
    expect((await compliance.get('/api/audit/consistency?from=3&to=999999')).statusCode).toBe(404);
    expect((await compliance.get('/api/audit/consistency?from=3')).statusCode).toBe(422);
  });

  it('gives readers key, checkpoint and the proofs of public articles, and no others', async () => {
    const reader = board.app.anonymous();
    const key = parseVerifierKey(
      (await reader.get('/.well-known/imprimatur/keys.vkey')).body.trim(),
    );
    const checkpoint = await reader.get('/.well-known/imprimatur/checkpoint');
    expect(openNote(checkpoint.body, [key]).signatures).toHaveLength(1);
    for (const action of ['signature.made', 'article.published'])
      expect((await reader.get(`/proofs/${await seqOf(action)}`)).statusCode).toBe(200);
    for (const seq of [
      await seqOf('session.started'),
      await seqOf('article.approved'),
      999_999,
      'x',
      '-1',
      1e12,
    ])
      expect((await reader.get(`/proofs/${seq}`)).statusCode).toBe(404);
    const pending = await board.inReview();
    await board.sign(board.reviewers[0], pending);
    expect((await reader.get(`/proofs/${await seqOf('signature.made')}`)).statusCode).toBe(404);
  });
});

describe('exports', () => {
  const out = (format: string, filters: object = {}, more: object = {}) =>
    compliance.post('/api/audit/exports', { body: { format, filters, ...more } });

  it('writes the exact bytes as NDJSON, after an event that says so', async () => {
    const size = await board.logSize();
    const answer = await out('ndjson');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/x-ndjson',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="imprimatur-audit-/,
      ) as unknown,
    });
    const rows = await board.app.db.reader.query<{ event: string }>(
      'SELECT event FROM audit_events WHERE seq < $1 ORDER BY seq',
      [size],
    );
    expect(answer.body).toBe(rows.map(({ event }) => `${event}\n`).join(''));
    const [made] = (await search(compliance, '?action=export.made')).items;
    expect(made?.event).toMatchObject({ seq: size, actor: { id: auditor.id, role: 'compliance' } });
    expect(made?.values).toContainEqual({ path: 'count', new: size, erased: [] });
  });

  it('writes the same events as CSV, with values and without formulas', async () => {
    const filters = { actorId: auditor.id, action: ['session.started'] };
    const ndjson = (await out('ndjson', filters)).body.trimEnd().split('\n');
    const csv = await out('csv', filters, { bom: true });
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = csv.body.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffseq,at,tz,actor id/);
    expect(lines).toHaveLength(ndjson.length + 1);
    expect(lines[1]).toContain(`"'=cmd"`);
    const state = (await out('csv', { articleId, action: ['article.published'] })).body;
    expect(state).toContain('state: approved -> published');
  });

  it('gives administrators their part only, and editors no file at all', async () => {
    const answer = await administrator.post('/api/audit/exports', { body: { format: 'ndjson' } });
    const seen = answer.body
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { action: string }).action);
    expect(seen).toContain('session.started');
    expect(seen).not.toContain('signature.made');
    for (const [client, url] of [
      [board.editor.client, '/api/audit/exports'],
      [administrator, '/api/exports/bundle'],
    ] as const)
      expect((await client.post(url, { body: { format: 'csv' } })).statusCode).toBe(403);
  });

  it.each([
    { format: 'pdf' },
    {},
    { format: 'csv', filters: { action: ['x'] } },
    { format: 'csv', filters: 1 },
    { format: 'csv', more: 1 },
  ])('refuses %j with 422 and leaves no event', async (body) => {
    const size = await board.logSize();
    expect((await compliance.post('/api/audit/exports', { body })).statusCode).toBe(422);
    expect(await board.logSize()).toBe(size);
  });

  it('sends a bundle that an outsider can verify and that holds the record of itself', async () => {
    const answer = await compliance.post('/api/exports/bundle', { body: { articleId } });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/zip',
      'cache-control': 'no-store',
    });
    const folder = join(board.app.dir, 'bundle');
    for (const [file, bytes] of Object.entries(unzipSync(answer.rawPayload))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    const verdict = execFileSync(process.execPath, [VERIFIER_FILE, folder], { encoding: 'utf8' });
    expect(verdict).toContain('OK: everything in this bundle holds.');
    expect(verdict).toContain('articles/signed-and-public.json: content matches');
    expect(verdict).toContain(`All ${await board.logSize()} events`);
  });

  it('refuses a bundle of an article that is not there', async () => {
    const answer = await compliance.post('/api/exports/bundle', { body: { articleId: 'nothing' } });
    expect(answer.statusCode).toBe(404);
  });
});
