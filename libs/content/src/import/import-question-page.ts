import { type CslItem } from '../types.js';
import { checkTitle } from './check-title.js';
import { decodeText } from './decode-text.js';
import { type ImportResult, type ImportSource, refuse } from './import-result.js';
import { numberedCitations } from './question-page/inline-citations.js';
import { pageBody } from './question-page/page-body.js';
import { readReferenceList } from './question-page/reference-list.js';
import { splitPage } from './question-page/split-page.js';
import { ReportDraft } from './report-draft.js';
import { slugOf } from './slug-of.js';
import { sourceLines } from './source-line.js';

/**
 * Reads a question-and-answer page copied as plain text: the question, sections, bullet points,
 * inline reference numbers and the reference list. Site furniture is left out; dates and states that
 * the page claims are never taken over, because only the log may say them.
 */
export function importQuestionPage(source: ImportSource): ImportResult {
  const decoded = decodeText(source);
  if (!decoded.ok) return decoded;
  const report = new ReportDraft();
  const page = splitPage(sourceLines(decoded.text), report);
  if (page.title === undefined) {
    return refuse('empty', 'The page holds no text. Copy the whole page and send it once more.');
  }
  const checked = checkTitle(page.title.text, page.title.number);
  if (!checked.ok) return checked;
  const { title } = checked;
  report.understood('The question, as the title.', page.title.number, title);
  if (!title.endsWith('?')) {
    report.needsPerson('The first line is not a question; check the title.', page.title.number);
  }
  const references = readReferenceList(page.references, report);
  const citations = numberedCitations(page.body, references.length, report);
  const body = pageBody(page.body, citations, report);
  if (body === '') {
    return refuse('empty', 'The page has a question and no answer. Copy the whole page.');
  }
  reportCitations(citations.cited, references, report);
  report.needsPerson('No risk level is given; "standard" was set. Choose low, standard or high.');
  return {
    ok: true,
    draft: {
      title,
      slug: slugOf(title),
      topics: [],
      risk: 'standard',
      content: { title, bodies: { clinician: body }, references },
    },
    report: report.build(),
  };
}

function reportCitations(
  cited: Map<number, number>,
  references: CslItem[],
  report: ReportDraft,
): void {
  const count = references.length;
  report.understood(`${cited.size} reference numbers in the text and ${count} references.`);
  for (const [number, line] of [...cited].sort(([a], [b]) => a - b)) {
    if (number <= count) continue;
    const entries = count === 1 ? '1 entry' : `${count} entries`;
    report.needsPerson(
      `The text cites number ${number}, and the reference list has ${entries}.`,
      line,
    );
  }
  for (const [at, item] of references.entries()) {
    if (cited.has(at + 1)) continue;
    report.needsPerson(`Reference ${at + 1} is never cited.`, undefined, item.title);
  }
}
