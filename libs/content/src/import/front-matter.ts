import { type Document, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { type Refusal, refuse } from './import-result.js';
import { unsafeValueIn } from './unsafe-value.js';
import { type JsonValue } from '../types.js';

/** Longest block between the two `---` lines, in UTF-16 units. */
const MAX_LENGTH = 256 * 1024;
const FIRST_LINE = 1;

export interface FrontMatterField {
  name: string;
  value: JsonValue;
  line: number;
}

export interface FrontMatter {
  ok: true;
  fields: FrontMatterField[];
  /** The Markdown below, and the line of the file on which it begins. */
  body: string;
  bodyLine: number;
}

/** True when the text begins with a `---` line of its own. */
export function hasFrontMatter(text: string): boolean {
  return /^---[ \t]*(\n|$)/.test(text);
}

/**
 * Splits YAML front matter (core schema, one mapping) from the Markdown below it.
 * Refused as `broken-front-matter`: syntax errors, duplicate keys, custom tags, aliases (they can
 * blow up a small file), and a block that is never closed.
 */
export function splitFrontMatter(text: string): FrontMatter | Refusal {
  if (!hasFrontMatter(text)) return { ok: true, fields: [], body: text, bodyLine: FIRST_LINE };
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && /^(---|\.\.\.)[ \t]*$/.test(line));
  if (end === -1) {
    return broken('the block that opens on line 1 is never closed; end it with a line "---"', 1);
  }
  const yaml = lines.slice(1, end).join('\n');
  if (yaml.length > MAX_LENGTH) {
    return broken('it is too long; send the references as a file of their own', FIRST_LINE);
  }
  const fields = parsedFields(yaml);
  if (!Array.isArray(fields)) return fields;
  return { ok: true, fields, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

function parsedFields(yaml: string): FrontMatterField[] | Refusal {
  const lineCounter = new LineCounter();
  // Unique keys are checked below: the parser's own check takes quadratic time.
  const doc = parseDocument(yaml, {
    lineCounter,
    schema: 'core',
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'silent',
  });
  const lineOf = (offset: number): number => lineCounter.linePos(offset).line + FIRST_LINE;
  const problem = doc.errors[0] ?? doc.warnings[0];
  if (problem !== undefined) {
    return broken(problem.message.split(/ at line |\n/)[0] ?? '', lineOf(problem.pos[0]));
  }
  const duplicate = duplicateKey(doc);
  if (duplicate !== undefined) {
    return broken(`the field "${duplicate.name}" is given twice`, lineOf(duplicate.offset));
  }
  return fieldsOf(doc, lineOf);
}

function fieldsOf(
  doc: Document.Parsed,
  lineOf: (offset: number) => number,
): FrontMatterField[] | Refusal {
  if (doc.contents === null) return [];
  const values = plainValues(doc);
  if (values === undefined) {
    return broken('aliases (*name) are not taken; write the value out', FIRST_LINE);
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return broken('it must be a list of "field: value" lines', FIRST_LINE + 1);
  }
  const unsafe = unsafeValueIn(values);
  if (unsafe?.kind === 'structure') return broken(unsafe.what, FIRST_LINE);
  if (unsafe !== undefined) {
    return refuse('control-character', `Please correct the front matter: ${unsafe.what}.`);
  }
  const offsets = keyOffsets(doc.contents as unknown as YAMLMap);
  return Object.entries(values).map(([name, value]) => ({
    name,
    value: value ?? null,
    line: lineOf(offsets.get(name) ?? 0),
  }));
}

function plainValues(doc: Document.Parsed): JsonValue | undefined {
  try {
    return doc.toJS({ maxAliasCount: 0 }) as JsonValue;
  } catch {
    return undefined;
  }
}

function duplicateKey(doc: Document.Parsed): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(doc, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          found = { name: String(key.value), offset: key.range?.[0] ?? 0 };
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

function keyOffsets(map: YAMLMap): Map<string, number> {
  const offsets = new Map<string, number>();
  for (const { key } of map.items) {
    if (isScalar(key)) offsets.set(String(key.value), key.range?.[0] ?? 0);
  }
  return offsets;
}

function broken(reason: string, line: number): Refusal {
  return refuse('broken-front-matter', `The front matter cannot be read: ${reason}.`, line);
}
