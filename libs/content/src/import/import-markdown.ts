import { type Audience, AUDIENCES, type CslItem, type RevisionContent } from '../types.js';
import { identifierOf } from '../references/identifier-key.js';
import { splitAudiences } from './audience-divs.js';
import { checkTitle } from './check-title.js';
import { decodeText } from './decode-text.js';
import { FrontMatterFields, takeRisk, takeStatement, takeTopics } from './front-matter-fields.js';
import { type FrontMatter, splitFrontMatter } from './front-matter.js';
import {
  type ImportedDraft,
  type ImportResult,
  type ImportSource,
  type Refusal,
  refuse,
} from './import-result.js';
import { citedKeys } from './markdown-citations.js';
import { findTitle, withoutRepeatedTitle } from './markdown-title.js';
import { checkReferences, duplicate, readReferences, repeatedId } from './read-references.js';
import { ReportDraft } from './report-draft.js';
import { slugOf } from './slug-of.js';
import { joined, type SourceLine, sourceLines } from './source-line.js';

interface TitledBody {
  ok: true;
  title: string;
  lines: SourceLine[];
}

/**
 * Reads an article in Markdown, with or without YAML front matter, and its references as CSL-JSON.
 * Refuses with a code what cannot be read safely; everything else ends up in the draft or the report.
 */
export function importMarkdown(source: ImportSource, references?: ImportSource): ImportResult {
  const report = new ReportDraft();
  const decoded = decodeText(source);
  if (!decoded.ok) return decoded;
  const front = splitFrontMatter(decoded.text);
  if (!front.ok) return front;
  const fields = new FrontMatterFields(front.fields, report);
  const items = collectReferences(fields, references, report);
  if (!items.ok) return items;
  const body = titledBody(front, fields, report);
  if (!body.ok) return body;
  const bodies = readBodies(body.lines, fields, report);
  if (bodies.clinician === undefined && bodies.patient === undefined) {
    return refuse('empty', 'The file has a title and no text. Add the text and send it once more.');
  }
  const draft: ImportedDraft = {
    title: body.title,
    slug: takeSlug(fields, body.title, report),
    topics: takeTopics(fields, report),
    risk: takeRisk(fields, report),
    content: { title: body.title, bodies, references: items.value },
  };
  const statement = takeStatement(fields);
  if (statement !== undefined) draft.content.statement = statement;
  fields.reportUnused();
  reportCitations(body.lines, bodies, items.value, report);
  return { ok: true, draft, report: report.build() };
}

/** References from the front matter and from the file beside it are one list. */
function collectReferences(
  fields: FrontMatterFields,
  source: ImportSource | undefined,
  report: ReportDraft,
): { ok: true; value: CslItem[] } | Refusal {
  const inline = fields.take('references');
  const fromFront = checkReferences(inline?.value ?? [], report);
  if (!fromFront.ok) return { ...fromFront, line: inline?.line ?? 1 };
  if (source === undefined) return fromFront;
  const parsed = readReferences(source);
  if (!parsed.ok) return parsed;
  const fromFile = checkReferences(parsed.value, report);
  if (!fromFile.ok) return fromFile;
  const value = [...fromFront.value, ...fromFile.value];
  const twice = repeatedId(value);
  return twice === undefined ? { ok: true, value } : duplicate(twice);
}

function titledBody(
  front: FrontMatter,
  fields: FrontMatterFields,
  report: ReportDraft,
): TitledBody | Refusal {
  const lines = sourceLines(front.body, front.bodyLine);
  const given = fields.take('title', 'question');
  if (given !== undefined && given.value !== null) {
    if (typeof given.value === 'object') {
      return refuse('no-title', 'The title must be one line of text.', given.line);
    }
    const checked = checkTitle(String(given.value), given.line);
    if (!checked.ok) return checked;
    report.understood('The title, from the front matter.', given.line, checked.title);
    return { ...checked, lines: withoutRepeatedTitle(lines, checked.title, report) };
  }
  const found = findTitle(lines, report);
  if (found === undefined) return withoutText(lines);
  const checked = checkTitle(found.text, found.line);
  if (!checked.ok) return checked;
  report.understood('The title, from the text.', found.line, checked.title);
  return { ...checked, lines: found.rest };
}

function withoutText(lines: SourceLine[]): Refusal {
  return lines.every((line) => line.text.trim() === '')
    ? refuse('empty', 'The file holds no text.')
    : refuse('no-title', 'No title was found. Begin with "title:" or a heading.');
}

function readBodies(
  lines: SourceLine[],
  fields: FrontMatterFields,
  report: ReportDraft,
): RevisionContent['bodies'] {
  const split = splitAudiences(lines, report);
  const bodies: RevisionContent['bodies'] = {};
  for (const audience of AUDIENCES) {
    const parts = [fields.takeText(audience), joined(split[audience])];
    const text = parts.filter((part) => part !== undefined && part !== '').join('\n\n');
    if (text === '') continue;
    bodies[audience] = text;
    report.understood(bodyRemark(audience, text), split[audience][0]?.number);
  }
  return bodies;
}

function bodyRemark(audience: Audience, text: string): string {
  const count = text.split(/\s+/).length;
  return `The text for the audience "${audience}", about ${count} words.`;
}

function takeSlug(fields: FrontMatterFields, title: string, report: ReportDraft): string {
  const given = fields.take('slug');
  if (typeof given?.value !== 'string' || given.value.trim() === '') return slugOf(title);
  const slug = slugOf(given.value);
  if (slug !== given.value) {
    report.needsPerson(`The address was changed to "${slug}".`, given.line, given.value);
  }
  return slug;
}

/** Keys without a record, and records without a use, are for a person to settle. */
function reportCitations(
  lines: SourceLine[],
  bodies: RevisionContent['bodies'],
  references: CslItem[],
  report: ReportDraft,
): void {
  // The body blocks of the front matter have no line of their own here; their keys count all the same.
  const keys = new Map([
    ...citedKeys(sourceLines(Object.values(bodies).join('\n\n'))),
    ...citedKeys(lines),
  ]);
  report.understood(`${keys.size} citation keys and ${references.length} references.`);
  const known = new Set(references.map((item) => item.id));
  for (const [key, line] of keys) {
    if (known.has(key)) continue;
    const what =
      identifierOf(key) !== undefined
        ? `The reference behind "${key.slice(0, 120)}" has no details yet.`
        : `The text cites "${key.slice(0, 120)}", and no reference has this id.`;
    report.needsPerson(what, line);
  }
  for (const id of known) {
    if (!keys.has(id)) report.needsPerson(`Reference ${id.slice(0, 120)} is never cited.`);
  }
}
