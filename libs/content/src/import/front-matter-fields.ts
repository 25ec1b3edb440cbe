import { type JsonValue, type RevisionContent } from '../types.js';
import { type FrontMatterField } from './front-matter.js';
import { type ImportedRisk, RISKS } from './import-result.js';
import { type ReportDraft } from './report-draft.js';

const MAX_TOPICS = 20;
const LONGEST_TOPIC = 80;

/** Only the log may say these (RDR-2, RDR-3): whatever a source states about them is left out. */
const CLAIMS = new Set([
  ...['date', 'updated', 'lastupdated', 'lastmod', 'published', 'datepublished', 'datemodified'],
  ...['status', 'state', 'approved', 'reviewed', 'reviewedby', 'reviewer', 'reviewers'],
  ...['lastreviewed', 'nextreview', 'nextreviewdue', 'signatures', 'version', 'revision'],
]);

/** Hands out front-matter fields by name and reports, at the end, those that nobody asked for. */
export class FrontMatterFields {
  private readonly waiting: FrontMatterField[];

  constructor(
    fields: FrontMatterField[],
    private readonly report: ReportDraft,
  ) {
    this.waiting = [...fields];
  }

  /** The first field with one of these names; case, `-`, `_` and spaces in names do not matter. */
  take(...names: string[]): FrontMatterField | undefined {
    for (const name of names) {
      const at = this.waiting.findIndex((field) => plainName(field.name) === name);
      if (at !== -1) return this.waiting.splice(at, 1)[0];
    }
    return undefined;
  }

  /** A field as text: lists are joined, people become "name (affiliation)". */
  takeText(...names: string[]): string | undefined {
    const field = this.take(...names);
    if (field === undefined || field.value === null) return undefined;
    const text = textOf(field.value);
    if (text === undefined) {
      this.report.needsPerson(
        `The field "${field.name}" is not text and was left out; write it as one line.`,
        field.line,
      );
    }
    return text;
  }

  reportUnused(): void {
    for (const { name, line } of this.waiting) {
      const what = CLAIMS.has(plainName(name))
        ? `The field "${name}": dates and review states come from the log only.`
        : `The field "${name}" is not known here.`;
      this.report.leftOut(what, line);
    }
  }
}

/** Topic tags, from a list or a line with commas; each once. */
export function takeTopics(fields: FrontMatterFields, report: ReportDraft): string[] {
  const field = fields.take('topics', 'topic', 'tags', 'keywords');
  if (field === undefined) return [];
  const { value } = field;
  const listed = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const topics = listed
    .filter((topic) => typeof topic === 'string' || typeof topic === 'number')
    .map((topic) => String(topic).replace(/\s+/g, ' ').trim())
    .filter((topic) => topic !== '' && topic.length <= LONGEST_TOPIC);
  const kept = [...new Set(topics)].slice(0, MAX_TOPICS);
  if (kept.length < listed.length || (kept.length === 0 && value !== null)) {
    report.leftOut(
      `Some topics: at most ${MAX_TOPICS} are kept, each once, as text of 1 to ${LONGEST_TOPIC} characters.`,
      field.line,
    );
  }
  return kept;
}

/** The risk level; `standard` and a remark where it is absent or unknown. */
export function takeRisk(fields: FrontMatterFields, report: ReportDraft): ImportedRisk {
  const field = fields.take('risk', 'risklevel');
  const risk = RISKS.find((level) => level === textOf(field?.value ?? null)?.toLowerCase());
  if (risk !== undefined) return risk;
  const reason = field === undefined ? 'No risk level is given' : 'The risk level is not known';
  report.needsPerson(`${reason}; "standard" was set. Choose low, standard or high.`, field?.line);
  return 'standard';
}

/** Who wrote, who paid, what else is to be disclosed: shown on the page and signed with it. */
export function takeStatement(fields: FrontMatterFields): RevisionContent['statement'] {
  const statement = {
    authors: fields.takeText('authors', 'author'),
    funding: fields.takeText('funding', 'funder', 'funders'),
    aiUse: fields.takeText('aiuse', 'aidisclosure'),
    interests: fields.takeText(
      ...['interests', 'disclosures', 'disclosure', 'competinginterests', 'conflictsofinterest'],
    ),
  };
  const given = Object.entries(statement).filter(([, text]) => text !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}

function textOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return listText(value);
  if (typeof value === 'object' && value !== null) return personText(value);
  return undefined;
}

function listText(values: JsonValue[]): string | undefined {
  const texts = values.map(textOf);
  return texts.length > 0 && texts.every((text) => text !== undefined)
    ? texts.join('; ')
    : undefined;
}

function personText(person: { [key: string]: JsonValue | undefined }): string | undefined {
  const parts = [person.given, person.family].map(textOf).filter((part) => part !== undefined);
  const name = textOf(person.name) ?? textOf(person.literal) ?? parts.join(' ');
  const affiliation = textOf(person.affiliation);
  if (name === '') return undefined;
  return affiliation === undefined ? name : `${name} (${affiliation})`;
}
