import {
  type AuditEvent,
  buildInclusionProof,
  encodeEvent,
  Frontier,
  leafHash,
  neededForInclusion,
  verifyEvents,
  verifyInclusion,
} from '#libs/audit';
import { report } from './harness/report.js';

const EVENTS = Number(process.argv[2] ?? 1_000_000);

function anEvent(seq: number, prev: string | null): AuditEvent {
  return {
    v: 1,
    seq,
    at: new Date(1_767_225_600_000 + seq * 10).toISOString(),
    tz: 'Europe/Berlin',
    prev,
    actor: { id: 'person-1', name: 'Dr. Ana Müller', role: 'editor' },
    action: 'revision.edited',
    object: { type: 'revision', id: `revision-${seq % 2_000}`, rev: 1 },
    article: `article-${seq % 500}`,
    changes: [{ path: 'summary', old: null, new: `sha256:${'ab'.repeat(32)}` }],
    source: { app: 'imprimatur/0.1.0' },
    requestId: `bench-${seq}`,
    outcome: 'ok',
  };
}

const nodes = new Map<string, Buffer>();
const frontier = Frontier.empty();
let prev: string | null = null;
const begun = performance.now();
for (let seq = 0; seq < EVENTS; seq += 1) {
  const leaf = leafHash(encodeEvent(anEvent(seq, prev)));
  prev = `sha256:${leaf.toString('hex')}`;
  nodes.set(`0 ${seq}`, leaf);
  for (const node of frontier.append(leaf)) nodes.set(`${node.level} ${node.index}`, node.hash);
}
const appendRate = Math.round((EVENTS / (performance.now() - begun)) * 1_000);

const index = Math.floor(EVENTS / 3);
const proofBegun = performance.now();
const PROOFS = 1_000;
let isProved = true;
for (let run = 0; run < PROOFS; run += 1) {
  const at = (index + run * 7) % EVENTS;
  const proof = buildInclusionProof(at, EVENTS, (level, position) => {
    const hash = nodes.get(`${level} ${position}`);
    if (!hash) throw new Error(`No node ${level} ${position}.`);
    return hash;
  });
  const leaf = nodes.get(`0 ${at}`) ?? Buffer.alloc(0);
  isProved &&= verifyInclusion({
    leafHash: leaf,
    index: at,
    size: EVENTS,
    root: frontier.root(),
    proof,
  });
}
if (!isProved) throw new Error('A proof does not verify.');
const proofMs = (performance.now() - proofBegun) / PROOFS;
const root = frontier.root();
nodes.clear();

let peak = 0;
async function* events(): AsyncGenerator<{ seq: number; bytes: string }> {
  let last: string | null = null;
  for (let seq = 0; seq < EVENTS; seq += 1) {
    const bytes = encodeEvent(anEvent(seq, last));
    last = `sha256:${leafHash(bytes).toString('hex')}`;
    if (seq % 50_000 === 0) peak = Math.max(peak, process.memoryUsage.rss());
    yield { seq, bytes };
  }
}

// Making the events costs time of its own, measured alone and taken off.
const makingBegun = performance.now();
for await (const made of events()) if (made.seq < 0) break;
const makingMs = performance.now() - makingBegun;
const verifyBegun = performance.now();
const verdict = await verifyEvents(events(), { size: EVENTS, root });
const verifyMs = performance.now() - verifyBegun - makingMs;
if (!verdict.ok) throw new Error(`The log does not verify: ${verdict.message}`);
report({
  name: 'log-in-memory',
  value: appendRate,
  unit: 'events/s appended',
  goal: 100_000,
  want: 'at least',
  verifiedPerSecond: Math.round((EVENTS / verifyMs) * 1_000),
  goalVerified: 100_000,
  proofMs: Number(proofMs.toFixed(3)),
  goalProofMs: 5,
  nodesForAProof: neededForInclusion(index, EVENTS).length,
  events: EVENTS,
  peakRssMb: Math.round(peak / 1_048_576),
});
