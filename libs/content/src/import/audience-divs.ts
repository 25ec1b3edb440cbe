import { type Audience, AUDIENCES } from '../types.js';
import { fencedLines } from './fenced-lines.js';
import { type ReportDraft } from './report-draft.js';
import { type SourceLine } from './source-line.js';

export type BodyLines = Record<Audience, SourceLine[]>;

interface OpenDiv {
  audience: Audience;
  /** Other blocks that are open inside it. */
  inner: number;
  line: number;
}

/**
 * Sorts the lines of a Markdown body by audience: `::: audience patient` to `:::` (or
 * `::: {.patient}`) is for patients, everything outside such a block for clinicians.
 * Other `:::` blocks stay where they are.
 */
export function splitAudiences(lines: SourceLine[], report: ReportDraft): BodyLines {
  const bodies: BodyLines = { clinician: [], patient: [] };
  const isCode = fencedLines(lines.map((line) => line.text));
  let open: OpenDiv | undefined;
  for (const [at, line] of lines.entries()) {
    const mark = isCode[at] === true ? undefined : divMark(line.text);
    const next = mark === undefined ? open : afterMark(mark, open, line.number);
    // The lines that open and close a block are marks themselves and belong to no text.
    const isBoundary = (next === undefined) !== (open === undefined);
    const kept = isBoundary ? { text: '', number: line.number } : line;
    bodies[open?.audience ?? 'clinician'].push(kept);
    open = next;
  }
  if (open !== undefined) {
    report.needsPerson(
      `The block for the audience "${open.audience}" is never closed with ":::"; everything after it was taken for that audience.`,
      open.line,
    );
  }
  return bodies;
}

/** The audience block that is open after a `:::` line, if any. */
function afterMark(mark: string, open: OpenDiv | undefined, line: number): OpenDiv | undefined {
  if (open === undefined) {
    const audience = audienceOf(mark);
    return audience === undefined ? undefined : { audience, inner: 0, line };
  }
  if (mark !== '') return { ...open, inner: open.inner + 1 };
  return open.inner === 0 ? undefined : { ...open, inner: open.inner - 1 };
}

/** What follows the colons of a fenced div: empty for a closing line. */
function divMark(text: string): string | undefined {
  return /^:{3,}(?!:)(.*)$/
    .exec(text)?.[1]
    ?.replace(/:+\s*$/, '')
    .trim();
}

function audienceOf(mark: string): Audience | undefined {
  const name = /^\{?\s*\.?(?:audience[\s=-]+"?\.?)?([a-z]+)s?"?\s*\}?$/i.exec(mark)?.[1];
  return AUDIENCES.find((audience) => audience === name?.toLowerCase().replace(/s$/, ''));
}
