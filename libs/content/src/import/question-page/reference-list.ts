import { type CslItem, type ReferenceKind } from '../../types.js';
import { type ReportDraft } from '../report-draft.js';
import { type SourceLine } from '../source-line.js';

const GROUPS: { is: RegExp; kind?: ReferenceKind }[] = [
  { is: /^(clinical )?(practice )?guidelines?:?$/i, kind: 'guideline' },
  {
    is: /^(research|stud(y|ies)|(systematic )?reviews?|trials?|meta-analys[ie]s):?$/i,
    kind: 'research',
  },
  { is: /^(other|websites?|books?|reports?):?$/i },
];
/** "Journal, year" */
const SOURCE = /^(.*\S),\s*((?:19|20)\d{2})\.?$/;
const IDENTIFIERS =
  /^(?:(?:doi|pmid|pmcid|url)\b\s*:?\s*)?(?:https?:\/\/\S+|10\.\d{4,9}\/\S+|(?:PMC)?\d{5,9})\.?$/i;

interface Entry {
  title: string;
  line: number;
  kind: ReferenceKind | undefined;
  source?: { container: string; year: number };
  notes: string[];
}

/**
 * Reads the reference list of a page: groups "Guideline" and "Research", each entry a title line and
 * a line "Journal, year", identifiers on lines of their own. Entry n becomes `ref-n`.
 */
export function readReferenceList(lines: SourceLine[], report: ReportDraft): CslItem[] {
  const entries: Entry[] = [];
  let kind: ReferenceKind | undefined;
  const filled = lines
    .map((line) => ({ ...line, text: line.text.trim().replace(/^[•‣▪●*-]\s+/, '') }))
    .filter((line) => line.text !== '');
  for (const line of filled) {
    const group = GROUPS.find(({ is }) => is.test(line.text));
    if (group !== undefined) kind = group.kind;
    else if (!addsTo(entries.at(-1), line.text))
      entries.push(newEntry(line, entries.length + 1, kind));
  }
  for (const [at, entry] of entries.entries()) reportEntry(entry, at + 1, report);
  return entries.map((entry, at) => cslItem(entry, at + 1));
}

/** True if the line was a further line of the entry above it. */
function addsTo(entry: Entry | undefined, text: string): boolean {
  if (entry === undefined) return false;
  if (IDENTIFIERS.test(text)) {
    entry.notes.push(text);
    return true;
  }
  const source = SOURCE.exec(text);
  if (source === null || entry.source !== undefined || SOURCE.test(entry.title)) return false;
  entry.source = { container: source[1] ?? '', year: Number(source[2]) };
  return true;
}

function newEntry(line: SourceLine, position: number, kind: ReferenceKind | undefined): Entry {
  const numbered = /^\[?(\d{1,3})[\].)]\s+(.+)$/.exec(line.text);
  const isNumbered = numbered !== null && Number(numbered[1]) === position;
  const title = isNumbered ? (numbered[2] ?? '') : line.text;
  return { title, line: line.number, kind, notes: [] };
}

function cslItem({ title, kind, source, notes }: Entry, position: number): CslItem {
  const item: CslItem = {
    id: `ref-${position}`,
    type: kind === 'guideline' ? 'report' : 'article-journal',
    title: title.replace(/(?<=[^.])\.$/, ''),
  };
  if (source !== undefined) {
    item['container-title'] = source.container;
    if (item.type === 'report') item.publisher = source.container;
    item.issued = { 'date-parts': [[source.year]] };
  }
  if (kind !== undefined) item.custom = { kind };
  return { ...item, ...identifiersIn([title, ...notes].join(' ')) };
}

function identifiersIn(text: string): Pick<CslItem, 'DOI' | 'PMID' | 'URL'> {
  const doi = /\b10\.\d{4,9}\/\S+/.exec(text)?.[0].replace(/[.,;)]+$/, '');
  const pmid = /(?:\bPMID:?\s*|pubmed\.ncbi\.nlm\.nih\.gov\/)(\d{1,9})/i.exec(text)?.[1];
  const url = /https?:\/\/\S+/.exec(text)?.[0].replace(/[.,;)]+$/, '');
  return {
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(pmid === undefined ? {} : { PMID: pmid }),
    ...(url === undefined ? {} : { URL: url }),
  };
}

function reportEntry(entry: Entry, position: number, report: ReportDraft): void {
  const { title, line, kind, source, notes } = entry;
  report.understood(`Reference ${position}${kind === undefined ? '' : ` (${kind})`}.`, line, title);
  if (source === undefined) {
    report.needsPerson(`Reference ${position} has no line "Journal, year".`, line, title);
  }
  if (kind === undefined) {
    report.needsPerson(`Reference ${position}: say if it is guideline or research.`, line, title);
  }
  if (Object.keys(identifiersIn([title, ...notes].join(' '))).length === 0) {
    report.needsPerson(`Reference ${position} has no DOI, PMID or address; add one.`, line, title);
  }
}
