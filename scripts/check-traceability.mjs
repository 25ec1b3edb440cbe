// docs/traceability.csv names, for each requirement, the tests that show it. Fails with one line a
// fault when a row no longer points at a test. Writes nothing: `--check` changes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './stamp.mjs';

const FILE = 'docs/traceability.csv';
const HEADER = 'requirement,clause,covers,test_file,test_name';
const REQUIREMENT =
  /^(AUD|SIG|WF|RET|DOC|ACC|ED|TMP|EXP|RDR|RTR|SEC|AUTH|CR|CC|QA|GEN|F|N)-?[1-9]\d?$/;

const texts = new Map();
const faults = faultsOf(readFileSync(join(root, FILE), 'utf8'));
for (const fault of faults) console.error(`${FILE}: ${fault}`);
if (faults.length > 0) process.exit(1);

function faultsOf(text) {
  const lines = text.split('\n');
  if (lines.pop() !== '') return ['the last line does not end with a line feed'];
  if (lines.shift() !== HEADER) return [`the first line is not ${HEADER}`];
  const found = lines.flatMap((line, index) => rowFaults(line).map((it) => `${index + 2}: ${it}`));
  const keys = lines.map(keyOf);
  const seen = new Set();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) found.push(`${index + 2}: the same requirement and test twice`);
    seen.add(key);
    if (index > 0 && isBefore(key, keys[index - 1]))
      found.push(`${index + 2}: not in order; rows go by requirement, file and title`);
  }
  return found;
}

function rowFaults(line) {
  const cells = cellsOf(line);
  if (cells.length !== 5) return [`${cells.length} cells instead of 5`];
  const [requirement, , , file, title] = cells;
  if (!REQUIREMENT.test(requirement)) return [`${requirement} is no requirement`];
  if (!existsSync(join(root, file))) return [`${requirement}: there is no file ${file}`];
  return hasTitle(file, title) ? [] : [`${requirement}: ${file} has no test “${title}”`];
}

/** Titles stand in the source as string literals; those of `it.each` with their templates. */
function hasTitle(file, title) {
  if (!texts.has(file)) texts.set(file, readFileSync(join(root, file), 'utf8'));
  const text = texts.get(file);
  return ["'", '"', '`'].some((quote) => {
    const literal = title.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
    return text.includes(`${quote}${literal}${quote},`);
  });
}

/** Cells of one CSV line (RFC 4180); none of ours has a line end in it. */
function cellsOf(line) {
  const cells = [];
  const cell = /("(?:[^"]|"")*"|[^,]*)(,|$)/g;
  for (let match = cell.exec(line); match; match = cell.exec(line)) {
    const raw = match[1];
    cells.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (match[2] === '') break;
  }
  return cells;
}

/** The number is padded, so that AUD-9 comes before AUD-10. */
function keyOf(line) {
  const [requirement = '', , , file = '', title = ''] = cellsOf(line);
  const padded = requirement.replace(/\d+$/, (digits) => digits.padStart(3, '0'));
  return [padded, file, title].join('\u0000');
}

function isBefore(key, other) {
  return key < other;
}
