#!/usr/bin/env node
// Checks a bundle exported by Imprimatur: that nothing in it was changed, added or taken away.
// One file, no dependencies, no network; written apart from the server's own code, so that the two check each other.
// Formats: RFC 8785 (canonical JSON), RFC 9162 (Merkle tree), C2SP signed-note, tlog-checkpoint, tlog-proof, DSSE.
import { createHash, createPublicKey, verify } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const USAGE = `Usage: node verify.mjs [BUNDLE_DIR] [--against OLD_CHECKPOINT_FILE]
Checks the bundle in BUNDLE_DIR (default: where this file is). With --against, also proves that the log
only grew since that older checkpoint. Exit code 0: everything holds. 1: something does not. 2: wrong usage.`;
const MAX_EVENT = 65535;
const MAX_DEPTH = 256;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Something in the bundle does not hold: where, which kind, and why in plain words. */
class Failure extends Error {
  constructor(where, kind, why) {
    super(why);
    Object.assign(this, { where, kind });
  }
}

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const ZERO = Buffer.of(0);
const ONE = Buffer.of(1);
const leafOf = (bytes) => sha256(ZERO, bytes);
const nodeOf = (left, right) => sha256(ONE, left, right);
const digestText = (hash) => `sha256:${hash.toString('hex')}`;

function base64(text) {
  const bytes = Buffer.from(String(text), 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

function utf8(bytes, where) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(where, 'malformed', 'it is not UTF-8 text');
  }
}

/** RFC 8785 text of a value; throws a plain Error for what has no such text. */
function canonical(value, depth = 0) {
  if (depth > MAX_DEPTH) throw new Error('nested too deep');
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new Error('it has half of a surrogate pair');
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    const text = JSON.stringify(value);
    if (text === 'null') throw new Error('a number is too large');
    if (/^-?\d+$/.test(text) && !Number.isSafeInteger(value))
      throw new Error('an integer is too large');
    return text;
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
  const field = (key) => `${canonical(key)}:${canonical(value[key], depth + 1)}`;
  return `{${Object.keys(value).sort().map(field).join(',')}}`;
}

/** Parses JSON in which no object has the same key twice, so that no two readers can differ. */
function strictJson(text, where) {
  try {
    const value = JSON.parse(text);
    canonical(value);
    refuseTwins(text);
    return value;
  } catch (error) {
    throw new Failure(where, 'malformed', `it is not strict JSON: ${error.message}`);
  }
}

function refuseTwins(text) {
  const open = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{' || text[at] === '[') open.push(new Set());
    if (text[at] === '}' || text[at] === ']') open.pop();
    if (text[at] !== '"') continue;
    const start = at++;
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    let after = at + 1;
    while (
      text[after] === ' ' ||
      text[after] === '\n' ||
      text[after] === '\r' ||
      text[after] === '\t'
    )
      after++;
    if (text[after] !== ':') continue;
    const key = JSON.parse(text.slice(start, at + 1));
    if (open.at(-1).has(key)) throw new Error('a key is there twice');
    open.at(-1).add(key);
  }
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

class Tree {
  size = 0;
  edge = [];

  append(leaf) {
    let hash = leaf;
    for (let rest = this.size; rest % 2 === 1; rest = (rest - 1) / 2)
      hash = nodeOf(this.edge.pop(), hash);
    this.edge.push(hash);
    this.size++;
  }

  root() {
    return this.size === 0
      ? sha256('')
      : this.edge.reduceRight((right, left) => nodeOf(left, right));
  }
}

/** Root that a proof leads to, walking down the tree as RFC 9162 splits it; null when the proof does not fit. */
function rootFromProof(leaf, index, size, proof) {
  const sides = [];
  for (let start = 0, end = size; end - start > 1;) {
    let split = 1;
    while (split * 2 < end - start) split *= 2;
    const isRight = index >= start + split;
    sides.unshift(isRight);
    if (isRight) start += split;
    else end = start + split;
  }
  if (sides.length !== proof.length) return null;
  return proof.reduce(
    (hash, other, at) => (sides[at] ? nodeOf(other, hash) : nodeOf(hash, other)),
    leaf,
  );
}

function readKeys(text) {
  const keys = new Map();
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line) ?? [];
    const bytes = base64(encoded);
    const expected = bytes && sha256(`${name}\n`, bytes).toString('hex', 0, 4);
    if (!bytes || expected !== id)
      throw new Failure('keys.vkey', 'malformed', 'a line is not a verifier key');
    const isEd25519 = bytes.length === 33 && (bytes[0] === 1 || bytes[0] === 4);
    if (!isEd25519) continue;
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(1).toString('base64url') };
    keys.set(`${name}+${id}`, {
      name,
      type: bytes[0],
      key: createPublicKey({ key: jwk, format: 'jwk' }),
    });
  }
  if (keys.size === 0) throw new Failure('keys.vkey', 'malformed', 'there is no Ed25519 key in it');
  return keys;
}

/** Opens a signed checkpoint: the log that it names must have signed it. */
function readCheckpoint(note, keys, where) {
  const fail = (kind, why) => new Failure(where, kind, why);
  const cut = note.lastIndexOf('\n\n');
  if (cut < 0 || !note.endsWith('\n')) throw fail('malformed', 'it is not a signed note');
  const text = note.slice(0, cut + 1);
  const [origin, size, root] = text.split('\n');
  const hash = base64(root);
  if (
    !origin ||
    !/^(0|[1-9]\d{0,15})$/.test(size) ||
    !Number.isSafeInteger(+size) ||
    hash?.length !== 32
  ) {
    throw fail('malformed', 'it does not name a log, a size and a root');
  }
  const signers = [];
  for (const line of note.slice(cut + 2, -1).split('\n')) {
    const [, name, encoded] = /^— ([^ ]+) ([^ ]+)$/.exec(line) ?? [];
    const bytes = base64(encoded);
    if (!bytes || bytes.length < 5) throw fail('malformed', 'a signature line is broken');
    const id = `${name}+${bytes.toString('hex', 0, 4)}`;
    const known = keys.get(id);
    if (!known) continue;
    if (!isSignedBy(known, text, bytes.subarray(4)))
      throw fail('bad-signature', `${id} did not sign this`);
    if (known.type === 1 && name === origin) signers.push(id);
  }
  if (signers.length === 0)
    throw fail('bad-signature', `no key in keys.vkey signed it for ${origin}`);
  return { origin, size: Number(size), root: hash, signers };
}

function isSignedBy({ type, key }, text, blob) {
  if (type === 1) return verify(null, Buffer.from(text), key, blob);
  if (blob.length !== 72) return false;
  const message = `cosignature/v1\ntime ${blob.readBigUInt64BE()}\n${text}`;
  return verify(null, Buffer.from(message), key, blob.subarray(8));
}

/** Where a file of the bundle is, by its path with `/`; nothing outside of the bundle is ever read. */
function fileInside(bundle, path) {
  const parts = path.split('/');
  if (/[\\:\0]/.test(path) || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new Failure(path, 'escapes', 'the path leads out of the bundle');
  }
  parts.reduce((at, part) => {
    const next = join(at, part);
    if (!existsSync(next)) throw new Failure(path, 'missing', 'the file is not there');
    if (lstatSync(next).isSymbolicLink())
      throw new Failure(path, 'escapes', 'links are not followed');
    return next;
  }, bundle);
  const file = join(bundle, path);
  if (!statSync(file).isFile()) throw new Failure(path, 'malformed', 'it is not a file');
  return file;
}

const readInside = (bundle, path) => readFileSync(fileInside(bundle, path));

/** Hashes a file piece by piece: the log may be larger than the memory. */
async function hashInside(bundle, path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(fileInside(bundle, path), {
    highWaterMark: 1 << 20,
  })) {
    hash.update(chunk);
  }
  return hash.digest();
}

const textInside = (bundle, path) => utf8(readInside(bundle, path), path);

function filesIn(bundle, folder, ending) {
  if (!existsSync(join(bundle, folder))) return [];
  if (!lstatSync(join(bundle, folder)).isDirectory())
    throw new Failure(folder, 'malformed', 'it is not a folder');
  const names = readdirSync(join(bundle, folder)).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => `${folder}/${name}`);
}

/** Lines as bytes without their LF; the last one says whether its LF is missing. */
async function* linesOf(file) {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    let block = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (let end = block.indexOf(10); end >= 0; end = block.indexOf(10)) {
      yield { bytes: block.subarray(0, end), isOpen: false };
      block = block.subarray(end + 1);
    }
    rest = block;
  }
  if (rest.length > 0) yield { bytes: rest, isOpen: true };
}

function readValues(bundle) {
  const values = new Map();
  if (!existsSync(join(bundle, 'values.ndjson'))) return values;
  const lines = textInside(bundle, 'values.ndjson').split('\n');
  if (lines.pop() !== '')
    throw new Failure('values.ndjson', 'malformed', 'it does not end with a line feed');
  lines.forEach((line, at) => {
    const where = `values.ndjson line ${at + 1}`;
    const value = strictJson(line, where);
    const salt = isObject(value) && base64(value.salt);
    const isSide = value?.side === 'old' || value?.side === 'new';
    if (!salt || !isSide || !Number.isSafeInteger(value.seq) || !Object.hasOwn(value, 'value')) {
      throw new Failure(where, 'malformed', 'it is not {seq, path, side, salt, value}');
    }
    const found = digestText(sha256(salt, canonical(value.value)));
    values.set(value.seq, [
      ...(values.get(value.seq) ?? []),
      { ...value, value: null, found, where },
    ]);
  });
  return values;
}

/** A value may be missing (it was erased), but one that is there must be the one that was logged. */
function checkValues(event, values) {
  for (const { path, side, found, where } of values.get(event.seq) ?? []) {
    const change = Array.isArray(event.changes) && event.changes.find((one) => one?.path === path);
    if (!change || change[side] !== found) {
      return new Failure(
        `event ${event.seq}`,
        'value-mismatch',
        `${where} is not the logged ${side} value of ${path}`,
      );
    }
  }
  return null;
}

function readProof(bundle, path, keys, head) {
  const fail = (why) => new Failure(path, 'malformed', why);
  const text = textInside(bundle, path);
  const cut = text.indexOf('\n\n');
  const lines = text.slice(0, Math.max(cut, 0)).split('\n');
  if (cut < 0 || lines.shift() !== 'c2sp.org/tlog-proof@v1') throw fail('it is not a tlog-proof');
  if (lines[0]?.startsWith('extra ')) lines.shift();
  const [, index] = /^index (0|[1-9]\d{0,14})$/.exec(lines.shift() ?? '') ?? [];
  const proof = lines.map(base64);
  if (index === undefined || proof.some((hash) => hash?.length !== 32))
    throw fail('it is not a tlog-proof');
  if (path !== `proofs/${index}.tlog-proof`) throw fail('it is the proof of another event');
  const own = readCheckpoint(text.slice(cut + 2), keys, path);
  if (own.origin !== head.origin || own.size !== head.size || !own.root.equals(head.root)) {
    throw new Failure(path, 'other-checkpoint', 'it belongs to another checkpoint than the bundle');
  }
  return { index: Number(index), proof };
}

function checkProofs(bundle, keys, head, leaves) {
  const paths = [...leaves.keys()].sort((one, other) => one - other);
  for (const seq of paths) {
    const path = `proofs/${seq}.tlog-proof`;
    const { index, proof } = readProof(bundle, path, keys, head);
    const leaf = leaves.get(seq);
    if (!leaf) throw new Failure(path, 'no-such-event', 'the event is not in audit.ndjson');
    const root = index < head.size ? rootFromProof(leaf, index, head.size, proof) : null;
    if (!root?.equals(head.root)) {
      throw new Failure(
        `event ${seq}`,
        'not-in-log',
        'its proof does not lead from its text to the signed root',
      );
    }
  }
}

/** The sequence numbers that have a proof, each waiting for its leaf. */
function expectedLeaves(bundle) {
  return new Map(
    filesIn(bundle, 'proofs', '').map((path) => {
      const [, seq] = /^proofs\/(0|[1-9]\d{0,14})\.tlog-proof$/.exec(path) ?? [];
      if (seq === undefined)
        throw new Failure(path, 'malformed', 'a proof is named <seq>.tlog-proof');
      return [Number(seq), null];
    }),
  );
}

function readEvent({ bytes, isOpen }, expected) {
  const where = `event ${expected}`;
  if (bytes.length > MAX_EVENT)
    throw new Failure(where, 'malformed', `it is longer than ${MAX_EVENT} bytes`);
  const text = utf8(bytes, where);
  let event;
  try {
    event = JSON.parse(text);
  } catch {
    throw new Failure(where, 'malformed', 'it is not JSON');
  }
  if (!isObject(event) || !Number.isSafeInteger(event.seq))
    throw new Failure(where, 'malformed', 'it is not an event');
  let rewritten = null;
  try {
    rewritten = canonical(event);
  } catch {
    // Without a canonical form it differs from it, which is reported below.
  }
  if (rewritten !== text)
    throw new Failure(where, 'not-canonical', 'it is not as RFC 8785 writes it');
  if (isOpen) throw new Failure(where, 'malformed', 'its line does not end with a line feed');
  return event;
}

/**
 * Reads all events in order. A break in the chain is blamed on the event before it when the event after
 * confirms the later one, and on the later one otherwise.
 */
async function readEvents(bundle, { isSelection, leaves, values, against }) {
  const tree = new Tree();
  const found = { count: 0, valueFailure: null, againstRoot: null, tree, seqs: new Set() };
  found.signed = new Set();
  let last = { seq: -1, link: null };
  let broken = null;
  if (against?.size === 0) found.againstRoot = tree.root();
  for await (const line of linesOf(join(bundle, 'audit.ndjson'))) {
    let event;
    try {
      event = readEvent(line, isSelection ? seqIn(line.bytes, last.seq + 1) : last.seq + 1);
      checkPlace(event, last.seq, isSelection);
    } catch (failure) {
      throw broken ?? failure;
    }
    const isNext = event.seq === last.seq + 1;
    const isLinked = !isNext || (event.prev ?? null) === last.link;
    if (broken) throw isLinked && isNext ? broken : brokenAt(last.seq, last.seq);
    if (!isLinked) broken = brokenAt(last.seq, event.seq);
    const leaf = leafOf(line.bytes);
    if (leaves.has(event.seq)) leaves.set(event.seq, leaf);
    else if (isSelection)
      throw new Failure(
        `event ${event.seq}`,
        'no-proof',
        'a selection needs a proof of each event',
      );
    if (values.has(event.seq)) found.seqs.add(event.seq);
    found.valueFailure ??= checkValues(event, values);
    if (event.action === 'signature.made') found.signed.add(event.object?.id);
    tree.append(leaf);
    found.count++;
    if (found.count === against?.size) found.againstRoot = tree.root();
    last = { seq: event.seq, link: digestText(leaf) };
  }
  if (broken) throw broken;
  return found;
}

function brokenAt(blamed, seq) {
  const why =
    blamed === seq
      ? 'it does not follow from the event before it'
      : `event ${seq} does not follow from it`;
  return new Failure(`event ${Math.max(blamed, 0)}`, 'broken-chain', why);
}

function seqIn(bytes, otherwise) {
  return /,"seq":(\d{1,15}),/.exec(bytes.toString('latin1'))?.[1] ?? otherwise;
}

function checkPlace(event, lastSeq, isSelection) {
  if (isSelection ? event.seq > lastSeq : event.seq === lastSeq + 1) return;
  throw new Failure(`event ${lastSeq + 1}`, 'wrong-seq', `event ${event.seq} stands in its place`);
}

function checkHead(head, found, isSelection) {
  if (isSelection) return;
  if (found.count !== head.size) {
    const at = Math.min(found.count, head.size);
    const why = `there are ${found.count} events, but the checkpoint was signed for ${head.size}`;
    throw new Failure(`event ${at}`, 'size-mismatch', why);
  }
  if (!found.tree.root().equals(head.root)) {
    const why = 'the events do not lead to the root that was signed';
    throw new Failure(`event ${Math.max(found.count - 1, 0)}`, 'root-mismatch', why);
  }
}

function checkAgainst(against, head, found, isSelection) {
  if (!against) return;
  const fail = (kind, why) => new Failure('checkpoint', kind, why);
  if (against.origin !== head.origin)
    throw fail('other-log', `the older one is of ${against.origin}`);
  if (against.size > head.size)
    throw fail('rolled-back', `the older one has ${against.size} events, this ${head.size}`);
  const root = against.size === head.size ? head.root : found.againstRoot;
  if (isSelection && against.size !== head.size) {
    throw fail(
      'not-comparable',
      'only a bundle with all events can be compared with an older checkpoint',
    );
  }
  if (!root?.equals(against.root))
    throw fail('rewritten', 'events from before the older checkpoint were changed');
}

function readArticles(bundle) {
  const digests = new Map();
  for (const path of filesIn(bundle, 'articles', '.json')) {
    const article = strictJson(textInside(bundle, path), path);
    if (
      !isObject(article) ||
      typeof article.articleId !== 'string' ||
      !Object.hasOwn(article, 'content')
    ) {
      throw new Failure(
        path,
        'malformed',
        'it is not {slug, articleId, revision, digest, content}',
      );
    }
    const stems = [article.slug, `${article.slug}.r${article.revision}`];
    if (!stems.some((stem) => path === `articles/${stem}.json`))
      throw new Failure(path, 'malformed', 'its slug is another');
    if (digestText(sha256(canonical(article.content))) !== article.digest) {
      throw new Failure(path, 'digest-mismatch', 'its content is not what its digest stands for');
    }
    digests.set(`${article.articleId} ${article.revision}`, {
      digest: article.digest,
      path,
      signatures: 0,
    });
  }
  return digests;
}

function checkSignature(bundle, path, keys, { articles, logged }) {
  const fail = (kind, why) => new Failure(path, kind, why);
  const envelope = strictJson(textInside(bundle, path), path);
  const payload = isObject(envelope) ? base64(envelope.payload) : null;
  if (!payload || typeof envelope.payloadType !== 'string' || !Array.isArray(envelope.signatures)) {
    throw fail('malformed', 'it is not a DSSE envelope');
  }
  const type = Buffer.from(envelope.payloadType);
  const head = Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} `),
    type,
    Buffer.from(` ${payload.length} `),
  ]);
  const message = Buffer.concat([head, payload]);
  let valid = 0;
  for (const one of envelope.signatures) {
    const known = isObject(one) && keys.get(one.keyid);
    if (!known || known.type !== 1) continue;
    const sig = base64(one.sig);
    if (!sig || !verify(null, message, known.key, sig))
      throw fail('bad-signature', `${one.keyid} did not seal this`);
    valid++;
  }
  if (valid === 0) throw fail('bad-signature', 'no key in keys.vkey sealed it');
  const text = utf8(payload, path);
  const statement = strictJson(text, path);
  if (canonical(statement) !== text)
    throw fail('not-canonical', 'the statement is not as RFC 8785 writes it');
  if (!isObject(statement) || !DIGEST.test(statement.contentDigest))
    throw fail('malformed', 'it signs no content');
  const article = articles.get(`${statement.object?.id} ${statement.rev}`);
  if (logged.all && !logged.ids.has(statement.id))
    throw fail('not-in-log', 'the log has no event of this signature');
  if (!article) return;
  if (article.digest !== statement.contentDigest) {
    throw fail('digest-mismatch', `what was signed is not the content of ${article.path}`);
  }
  article.signatures++;
}

/** Null when the manifest cannot be read yet; that is reported in its turn, after the events. */
function scopeOf(bundle) {
  try {
    return JSON.parse(textInside(bundle, 'manifest.json'))?.events ?? null;
  } catch {
    return null;
  }
}

async function checkManifest(bundle) {
  const manifest = strictJson(textInside(bundle, 'manifest.json'), 'manifest.json');
  const files = isObject(manifest) ? manifest.files : null;
  if (!isObject(files)) throw new Failure('manifest.json', 'malformed', 'it does not list files');
  for (const [path, digest] of Object.entries(files)) {
    if (digestText(await hashInside(bundle, path)) !== digest) {
      throw new Failure(path, 'changed', 'it is not the file that manifest.json lists');
    }
  }
  for (const path of everyFile(bundle)) {
    if (path !== 'manifest.json' && !Object.hasOwn(files, path)) {
      throw new Failure(path, 'unlisted', 'manifest.json does not list it');
    }
  }
  if (!Object.hasOwn(files, 'verify.mjs'))
    throw new Failure('manifest.json', 'incomplete', 'verify.mjs is not listed');
  return Object.keys(files).length;
}

function everyFile(bundle, folder = '') {
  return readdirSync(join(bundle, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? everyFile(bundle, path) : [path];
  });
}

async function countLines(file) {
  let count = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++;
  }
  return count;
}

/** The kind of a failure is kept until the events were checked: they are what matters most. */
function attempt(read) {
  try {
    return { value: read() };
  } catch (failure) {
    return { failure };
  }
}

function unwrap({ value, failure }) {
  if (failure) throw failure;
  return value;
}

async function check(bundle, againstFile) {
  for (const needed of ['audit.ndjson', 'keys.vkey', 'checkpoint', 'manifest.json'])
    readInsideHead(bundle, needed);
  const keys = attempt(() => readKeys(textInside(bundle, 'keys.vkey')));
  const head = attempt(() =>
    readCheckpoint(textInside(bundle, 'checkpoint'), unwrap(keys), 'checkpoint'),
  );
  const against = attempt(
    () =>
      againstFile &&
      readCheckpoint(utf8(readFileSync(againstFile), againstFile), unwrap(keys), againstFile),
  );
  const leaves = expectedLeaves(bundle);
  const values = attempt(() => readValues(bundle));
  const scope = scopeOf(bundle);
  const lines = await countLines(join(bundle, 'audit.ndjson'));
  const isPart = head.value !== undefined && lines !== head.value.size && leaves.size >= lines;
  const isSelection = scope === null ? isPart : scope === 'selection';
  const found = await readEvents(bundle, {
    isSelection,
    leaves,
    values: values.value ?? new Map(),
    against: against.value || null,
  });
  unwrap(keys);
  unwrap(head);
  // Proofs first: when the root does not fit, they can name the event.
  const proofs = attempt(() => checkProofs(bundle, keys.value, head.value, leaves));
  if (proofs.failure?.where.startsWith('event ')) throw proofs.failure;
  checkHead(head.value, found, isSelection);
  unwrap(proofs);
  checkAgainst(unwrap(against), head.value, found, isSelection);
  unwrap(values);
  if (found.valueFailure) throw found.valueFailure;
  for (const [seq, [{ where }]] of values.value) {
    if (!found.seqs.has(seq))
      throw new Failure(where, 'no-such-event', `event ${seq} is not in audit.ndjson`);
  }
  const articles = readArticles(bundle);
  const signatures = filesIn(bundle, 'signatures', '.dsse.json');
  const logged = { all: !isSelection, ids: found.signed };
  for (const path of signatures) checkSignature(bundle, path, keys.value, { articles, logged });
  const files = await checkManifest(bundle);
  return summary({
    head: head.value,
    found,
    isSelection,
    leaves,
    articles,
    signatures,
    files,
    againstFile,
  });
}

function readInsideHead(bundle, path) {
  const file = join(bundle, path);
  if (!existsSync(file)) throw new Failure(path, 'missing', 'the file is not there');
  if (!lstatSync(file).isFile()) throw new Failure(path, 'malformed', 'it is not a plain file');
}

function summary({ head, found, isSelection, leaves, articles, signatures, files, againstFile }) {
  const events = isSelection
    ? `A selection of ${found.count} of the log's ${head.size} events, each with its proof.`
    : `All ${head.size} events of the log are there, in order and unchanged (${leaves.size} with a proof).`;
  const grown = againstFile ? ['The log only grew since the older checkpoint.'] : [];
  const signed = [...articles.values()].map(
    (one) => `${one.path}: content matches, ${one.signatures} signature(s).`,
  );
  return [
    'OK: everything in this bundle holds.',
    events,
    ...grown,
    ...signed,
    `${signatures.length} signature file(s) and ${files} listed file(s) checked.`,
    `Signed by ${head.signers.join(', ')}. Compare this key with the one that the board publishes elsewhere.`,
  ];
}

/** One line, without characters that could hide or forge something on a terminal. */
const plain = (text) =>
  String(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '?')
    .slice(0, 500);

function readArguments(given) {
  const wanted = { bundle: dirname(fileURLToPath(import.meta.url)), against: null };
  const rest = [...given];
  const named = [];
  while (rest.length > 0) {
    const one = rest.shift();
    if (one === '--against') wanted.against = rest.shift() ?? '';
    else if (one.startsWith('-')) return null;
    else named.push(one);
  }
  if (named.length > 1 || wanted.against === '') return null;
  wanted.bundle = named[0] ?? wanted.bundle;
  const isDirectory = existsSync(wanted.bundle) && statSync(wanted.bundle).isDirectory();
  const isFile =
    wanted.against === null || (existsSync(wanted.against) && statSync(wanted.against).isFile());
  return isDirectory && isFile ? wanted : null;
}

const wanted = readArguments(process.argv.slice(2));
if (wanted === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    for (const line of await check(wanted.bundle, wanted.against)) console.log(plain(line));
  } catch (error) {
    const { where = 'bundle', kind = 'unreadable', message } = error;
    console.log(plain(`FAILED ${where}: ${kind}: ${message}`));
    process.exitCode = 1;
  }
}
