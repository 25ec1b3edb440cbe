import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  EMPTY_ROOT,
  saltedDigest,
  verifyConsistency,
  verifyEvents,
  verifyInclusion,
} from '#libs/audit';
import { growLog, type TestDatabase, testDatabase } from '../testing/index.js';
import { type AuditEventRow } from './entities/audit-event.entity.js';
import { LogReader } from './log-reader.js';

const SIZE = 300;
let test: TestDatabase;
let log: LogReader;
beforeAll(async () => {
  test = await testDatabase();
  log = new LogReader(test.db.reader);
  await growLog(test.db, SIZE);
});
afterAll(() => test.drop());

describe('LogReader', () => {
  it('proves every event in the whole log', async () => {
    const { size, root } = await log.head();
    expect(size).toBe(SIZE);
    for (let seq = 0; seq < size; seq += 1) {
      const leaf = Buffer.from((await log.event(seq))?.leafHash ?? '', 'hex');
      const proof = await log.inclusionProof(seq, size);
      expect(verifyInclusion({ leafHash: leaf, index: seq, size, root, proof })).toBe(true);
      const wrong = { leafHash: leaf, index: (seq + 1) % size, size, root, proof };
      expect(verifyInclusion(wrong)).toBe(false);
    }
  });

  it('proves every earlier size consistent with the present one', async () => {
    const { size, root } = await log.head();
    for (let first = 1; first <= size; first += 1) {
      const firstRoot = await log.rootAt(first);
      const proof = await log.consistencyProof(first, size);
      const claim = { first, second: size, firstRoot, secondRoot: root, proof };
      expect(verifyConsistency(claim)).toBe(true);
    }
  });

  it('finds the same root from its nodes, from its head and from its events', async () => {
    const { root } = await log.head();
    expect(await log.rootAt(SIZE)).toEqual(root);
    expect(await log.rootAt(0)).toEqual(EMPTY_ROOT);
    async function* stored() {
      for await (const page of log.pages(0, SIZE))
        for (const row of page)
          yield { seq: row.seq, bytes: row.event, leafHash: Buffer.from(row.leafHash, 'hex') };
    }
    expect(await verifyEvents(stored(), { size: SIZE, root })).toMatchObject({ ok: true });
  });

  it('refuses positions and sizes that are not there', async () => {
    await expect(log.inclusionProof(SIZE, SIZE)).rejects.toThrow(RangeError);
    await expect(log.consistencyProof(0, SIZE)).rejects.toThrow(RangeError);
    await expect(log.inclusionProof(0, SIZE * 2)).rejects.toMatchObject({ code: 'log-damaged' });
    expect(await log.event(SIZE)).toBeUndefined();
  });

  it('reads the values behind the digests, old before new', async () => {
    const values = await log.values(5);
    const event = JSON.parse((await log.event(5))?.event ?? '') as {
      changes: { path: string; old: string | null; new: string | null }[];
    };
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      const change = event.changes.find((it) => it.path === value.path);
      const digest = saltedDigest(
        Buffer.from(value.salt, 'base64'),
        JSON.parse(value.value) as string,
      );
      expect(change?.[value.side]).toBe(digest);
    }
  });

  it('pages through a part of the log and keeps to a filter', async () => {
    const seqs = async (pages: AsyncIterable<AuditEventRow[]>) => {
      const found: number[] = [];
      for await (const page of pages) found.push(...page.map((row) => row.seq));
      return found;
    };
    expect(await seqs(log.pages(10, 13))).toEqual([10, 11, 12]);
    expect(await seqs(log.pages(10, 10))).toEqual([]);
    expect(await seqs(log.pages(0, SIZE, { action: 'article.published' }))).toEqual([]);
    const ofArticle = await seqs(log.pages(0, SIZE, { articleId: 'a-1', actorId: 'u-test' }));
    const direct = await test.db.reader.query<{ seq: number }>(
      "SELECT seq FROM audit_events WHERE article_id = 'a-1' ORDER BY seq",
    );
    expect(ofArticle).toEqual(direct.map((row) => row.seq));
    expect(ofArticle.length).toBeGreaterThan(50);
  });

  it('joins pages without a gap or a double when there is more than one', async () => {
    const small = new LogReader(test.db.reader, 64);
    const sizes: number[] = [];
    const seqs: number[] = [];
    for await (const page of small.pages(0, SIZE)) {
      sizes.push(page.length);
      seqs.push(...page.map((row) => row.seq));
    }
    expect(sizes).toEqual([64, 64, 64, 64, 44]);
    expect(seqs).toEqual(seqs.map((_, index) => index));
  });

  it('has no checkpoint as long as none was signed', async () => {
    expect(await log.latestCheckpoint()).toBeUndefined();
  });
});
