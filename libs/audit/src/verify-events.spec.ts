import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aLog } from '../testing/a-log.js';
import { anAuditEvent } from '../testing/an-audit-event.js';
import { AUDIT_ACTIONS } from './audit-actions.js';
import { type AuditEvent } from './audit-event.js';
import { checkEvent } from './check-event.js';
import { encodeEvent, EventTooLargeError, MAX_EVENT_BYTES } from './encode-event.js';
import { matchEvent } from './event-pattern.js';
import { Frontier } from './frontier.js';
import { EMPTY_ROOT, leafHash } from './tree-hash.js';
import { type StoredEvent, verifyEvents } from './verify-events.js';

const DIGEST = `sha256:${'0a'.repeat(32)}`;
const full: Partial<AuditEvent> = {
  seq: 3,
  prev: DIGEST,
  onBehalfOf: { id: 'u_2', name: 'B', role: 'editor' },
  auth: { method: 'password+totp', session: DIGEST },
  article: 'a_1',
  changes: [
    { path: 'body', old: null, new: DIGEST },
    { path: 'title', old: DIGEST, new: null },
  ],
  why: { code: 'correction', text: '' },
  authorisedBy: 'u_3',
  source: { app: '0.1.0', ip: '10.0.0.1', ua: '' },
};
async function* streamOf(events: readonly unknown[]): AsyncGenerator<StoredEvent> {
  for (const event of events) yield event as StoredEvent;
}
const verify = (events: readonly unknown[], expected?: { size?: number; root?: Uint8Array }) =>
  verifyEvents(streamOf(events), expected);
const rootOf = (events: readonly { leafHash: Uint8Array }[]) => {
  const frontier = Frontier.empty();
  events.forEach((event) => frontier.append(event.leafHash));
  return frontier.root();
};
const withoutLeaf = (events: readonly StoredEvent[]) =>
  events.map(({ seq, bytes }) => ({ seq, bytes }));
const reword = (event: StoredEvent) => ({
  seq: event.seq,
  bytes: event.bytes.replace('reviewer', 'chairman'),
});

describe('the text of an event', () => {
  it('leaves out optional fields that are undefined', () => {
    const event = anAuditEvent({
      why: undefined,
      article: undefined,
      source: { app: 'x', ip: undefined },
      object: { type: 't', id: 'i', rev: undefined },
    });
    expect(JSON.parse(encodeEvent(event))).toEqual(
      JSON.parse(JSON.stringify({ ...event })) as unknown,
    );
    expect(encodeEvent(anAuditEvent({ source: { app: 'x', ua: undefined } }))).toContain(
      '{"app":"x"}',
    );
  });

  it('fits into the log or is refused', () => {
    const sized = (bytes: number) => {
      const empty = Buffer.byteLength(encodeEvent(anAuditEvent({ requestId: '' })));
      return anAuditEvent({ requestId: 'x'.repeat(bytes - empty) });
    };
    expect(encodeEvent(sized(MAX_EVENT_BYTES)).length).toBeGreaterThan(60_000);
    expect(() => encodeEvent(sized(MAX_EVENT_BYTES + 1))).toThrow(EventTooLargeError);
  });
});

describe('the shape of an event', () => {
  it('is right for the smallest and the fullest event', () => {
    expect(checkEvent(anAuditEvent())).toEqual([]);
    expect(checkEvent(anAuditEvent(full))).toEqual([]);
    expect(checkEvent(anAuditEvent({ at: '2028-02-29T23:59:59.999Z' }))).toEqual([]);
  });

  it.each<[unknown, string]>([
    [null, 'not an object'],
    [[], 'not an object'],
    ['x', 'not an object'],
    [{ ...anAuditEvent(), extra: 1 }, 'extra is not a field of an event'],
    [{ ...anAuditEvent(), v: 2 }, 'v is not as it must be'],
    [{ ...anAuditEvent(), seq: -1 }, 'seq is not as it must be'],
    [{ ...anAuditEvent(), seq: 1.5 }, 'seq is not as it must be'],
    [{ ...anAuditEvent(), at: '2026-01-02T03:04:05Z' }, 'at is not as it must be'],
    [{ ...anAuditEvent(), at: '2026-02-30T03:04:05.000Z' }, 'at is not as it must be'],
    [{ ...anAuditEvent(), at: '2026-13-30T03:04:05.000Z' }, 'at is not as it must be'],
    [{ ...anAuditEvent(), at: 5 }, 'at is not as it must be'],
    [{ ...anAuditEvent(), action: 'article.eaten' }, 'action is not as it must be'],
    [{ ...anAuditEvent(), actor: null }, 'actor is not as it must be'],
    [{ ...anAuditEvent(), actor: { id: '', name: 'a', role: 'b' } }, 'actor is not as it must be'],
    [{ ...anAuditEvent(), changes: {} }, 'changes is not as it must be'],
    [
      { ...anAuditEvent(), changes: [{ path: 'a', old: 'x', new: null }] },
      'changes is not as it must be',
    ],
    [{ ...anAuditEvent(), changes: [{ path: 'a', old: null }] }, 'changes is not as it must be'],
    [{ ...anAuditEvent(), outcome: 'maybe' }, 'outcome is not as it must be'],
    [{ ...anAuditEvent(), requestId: undefined }, 'requestId is missing'],
    [{ ...anAuditEvent(), prev: DIGEST }, 'prev is null in event 0 and only there'],
    [{ ...anAuditEvent(), seq: 1 }, 'prev is null in event 0 and only there'],
  ])('of %j is wrong: %s', (value, problem) => {
    expect(checkEvent(value)).toContain(problem);
  });

  it('knows each action once, named as something that happened to something', () => {
    expect(new Set(AUDIT_ACTIONS).size).toBe(AUDIT_ACTIONS.length);
    expect(AUDIT_ACTIONS.filter((action) => !/^[a-z-]+\.[a-z-]+$/.test(action))).toEqual([]);
  });
});

describe('reading an event in one pass', () => {
  it('finds the place and predecessor of the smallest and the fullest event', () => {
    expect(matchEvent(encodeEvent(anAuditEvent()))).toEqual({ seq: 0, prev: null });
    expect(matchEvent(encodeEvent(anAuditEvent(full)))).toEqual({ seq: 3, prev: DIGEST });
  });

  it('leaves an event in the wrong place and an unknown action to the slow way', () => {
    expect(matchEvent(encodeEvent(anAuditEvent({ seq: 1 })))).toBeUndefined();
    expect(matchEvent(encodeEvent(anAuditEvent({ action: 'a.b' as never })))).toBeUndefined();
  });

  it('never takes a text that the slow way would refuse', async () => {
    const text = encodeEvent(anAuditEvent({ ...full, seq: 0, prev: null }));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.nat(3),
        async (at, put, cut) => {
          const changed = text.slice(0, at) + put + text.slice(at + cut);
          if (matchEvent(changed) === undefined) return;
          expect(checkEvent(JSON.parse(changed))).toEqual([]);
          expect(encodeEvent(JSON.parse(changed) as AuditEvent)).toBe(changed);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('verifying events', () => {
  const log = aLog(20);
  const expected = { size: 20, root: rootOf(log) };

  it('confirms an untouched log, with and without stored leaves', async () => {
    expect(await verify(log, expected)).toEqual({ ok: true, ...expected });
    expect(await verify(withoutLeaf(log))).toEqual({ ok: true, ...expected });
    expect(await verify([], { size: 0, root: EMPTY_ROOT })).toMatchObject({ ok: true, size: 0 });
  });

  it('confirms events whose text has escapes', async () => {
    const odd = aLog(3, () => ({ why: { code: 'x', text: 'two\nlines "and" 😂 \\' } }));
    expect(await verify(odd)).toMatchObject({ ok: true, size: 3 });
  });

  it.each([0, 1, 7, 18])('names event %d when it was reworded', async (seq) => {
    const changed = withoutLeaf(log).map((event) => (event.seq === seq ? reword(event) : event));
    expect(await verify(changed, expected)).toMatchObject({ ok: false, seq, kind: 'broken-chain' });
  });

  it('names the last event when only the root can tell', async () => {
    const changed = [...withoutLeaf(log.slice(0, 19)), reword(log[19]!)];
    expect(await verify(changed, expected)).toMatchObject({ seq: 19, kind: 'root-mismatch' });
    expect(await verify([], { root: log[0]!.leafHash })).toMatchObject({
      seq: 0,
      kind: 'root-mismatch',
    });
  });

  it('names the event whose own prev was changed', async () => {
    const prev = `sha256:${'11'.repeat(32)}`;
    const bytes = log[5]!.bytes.replace(/"prev":"[^"]+"/, `"prev":"${prev}"`);
    const changed = log.map((event) => (event.seq === 5 ? { seq: 5, bytes } : event));
    expect(await verify(changed)).toMatchObject({ seq: 5, kind: 'broken-chain' });
  });

  it('still names the break when the next event is unreadable', async () => {
    const changed = [
      ...withoutLeaf(log.slice(0, 4)),
      reword(log[4]!),
      log[5]!,
      { seq: 6, bytes: '' },
    ];
    expect(await verify(changed)).toMatchObject({ seq: 4, kind: 'broken-chain' });
  });

  it.each<[string, (events: StoredEvent[]) => unknown[], object]>([
    [
      'a leaf that does not fit',
      (e) => e.with(3, { ...reword(e[3]!), leafHash: e[3]!.leafHash! }),
      { seq: 3, kind: 'leaf-mismatch' },
    ],
    [
      'a leaf that is no hash',
      (e) => e.with(3, { ...e[3]!, leafHash: Buffer.alloc(3) }),
      { seq: 3, kind: 'leaf-mismatch' },
    ],
    ['an event taken out', (e) => e.toSpliced(4, 1), { seq: 4, kind: 'wrong-seq' }],
    ['an event put in', (e) => e.toSpliced(4, 0, e[4]!), { seq: 5, kind: 'wrong-seq' }],
    ['two events swapped', (e) => e.with(4, e[5]!).with(5, e[4]!), { seq: 4, kind: 'wrong-seq' }],
    [
      'an event under another number',
      (e) => e.with(4, { seq: 4, bytes: e[5]!.bytes }),
      { seq: 4, kind: 'wrong-seq' },
    ],
    [
      'white space',
      (e) => e.with(2, { seq: 2, bytes: `${e[2]!.bytes} ` }),
      { seq: 2, kind: 'not-canonical' },
    ],
    [
      'a key twice',
      (e) => e.with(2, { seq: 2, bytes: e[2]!.bytes.replace('"v":1', '"v":1,"v":1') }),
      { seq: 2, kind: 'not-canonical' },
    ],
    [
      'half a surrogate pair',
      (e) => e.with(2, { seq: 2, bytes: '"\ud800"' }),
      { seq: 2, kind: 'not-canonical' },
    ],
    [
      'something that is not JSON',
      (e) => e.with(2, { seq: 2, bytes: '{' }),
      { seq: 2, kind: 'malformed' },
    ],
    ['another object', (e) => e.with(2, { seq: 2, bytes: '{}' }), { seq: 2, kind: 'malformed' }],
    [
      'bytes that are not text',
      (e) => e.with(2, { seq: 2, bytes: 5 as never }),
      { seq: 2, kind: 'malformed' },
    ],
    [
      'too long a text',
      (e) => e.with(2, { seq: 2, bytes: `"${'x'.repeat(70_000)}"` }),
      { seq: 2, kind: 'malformed' },
    ],
    ['a cut tail', (e) => e.slice(0, 15), { seq: 15, kind: 'size-mismatch' }],
  ])('finds %s', async (_name, change, fault) => {
    expect(await verify(change([...log]), expected)).toMatchObject({ ok: false, ...fault });
  });

  it('finds more events than were signed', async () => {
    expect(await verify(log, { size: 12 })).toMatchObject({ seq: 12, kind: 'size-mismatch' });
  });

  it('finds a log that was rebuilt as a whole, by its root', async () => {
    const rebuilt = aLog(20, (seq) => (seq === 9 ? { requestId: 'other' } : {}));
    expect(await verify(rebuilt, expected)).toMatchObject({ kind: 'root-mismatch' });
    expect(await verify(log, { root: Buffer.alloc(3) })).toMatchObject({ kind: 'root-mismatch' });
  });

  it('finds any changed character, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(19),
        fc.nat(),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
        async (seq, place, put) => {
          const { bytes } = log[seq]!;
          const at = place % bytes.length;
          const changed = bytes.slice(0, at) + put + bytes.slice(at + put.length);
          fc.pre(changed !== bytes);
          const verdict = await verify(
            withoutLeaf(log).with(seq, { seq, bytes: changed }),
            expected,
          );
          expect(verdict).toMatchObject({ ok: false, seq });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('lets errors of the source pass', async () => {
    const broken = (async function* () {
      yield log[0]!;
      throw new Error('disk');
    })();
    await expect(verifyEvents(broken)).rejects.toThrow('disk');
  });

  it('hashes the text, not the object', () => {
    expect(log[0]!.leafHash).toEqual(leafHash(Buffer.from(log[0]!.bytes)));
  });
});
