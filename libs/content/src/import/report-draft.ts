import { type ImportReport, type ReportLine } from './import-result.js';

/** A report is read by a person: past this many lines a list says how many more there are. */
const MAX_LINES = 200;
const EXCERPT_LENGTH = 120;

/** Collects the remarks of one import. */
export class ReportDraft {
  private readonly lists: ImportReport = { understood: [], leftOut: [], needsPerson: [] };

  understood(what: string, line?: number, excerpt?: string): void {
    this.lists.understood.push(reportLine(what, line, excerpt));
  }

  leftOut(what: string, line?: number, excerpt?: string): void {
    this.lists.leftOut.push(reportLine(what, line, excerpt));
  }

  needsPerson(what: string, line?: number, excerpt?: string): void {
    this.lists.needsPerson.push(reportLine(what, line, excerpt));
  }

  build(): ImportReport {
    const { understood, leftOut, needsPerson } = this.lists;
    return {
      understood: capped(understood),
      leftOut: capped(leftOut),
      needsPerson: capped(needsPerson),
    };
  }
}

function reportLine(what: string, line?: number, excerpt?: string): ReportLine {
  return {
    what,
    ...(line === undefined ? {} : { line }),
    ...(excerpt === undefined ? {} : { excerpt: shortened(excerpt) }),
  };
}

function shortened(text: string): string {
  // By code point, so that no character outside the basic plane is cut in half.
  const characters = Array.from(text.trim().slice(0, 2 * EXCERPT_LENGTH + 2));
  if (characters.length <= EXCERPT_LENGTH) return characters.join('');
  return `${characters.slice(0, EXCERPT_LENGTH - 1).join('')}…`;
}

/** In the order of the file; remarks on the whole come last. */
function capped(unordered: ReportLine[]): ReportLine[] {
  const place = (entry: ReportLine): number => entry.line ?? Number.MAX_SAFE_INTEGER;
  const lines = [...unordered].sort((a, b) => place(a) - place(b));
  if (lines.length <= MAX_LINES) return lines;
  const rest = lines.length - MAX_LINES;
  return [...lines.slice(0, MAX_LINES), { what: `And ${rest} more remarks of this kind.` }];
}
