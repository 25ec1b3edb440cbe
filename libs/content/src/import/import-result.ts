import { type RevisionContent } from '../types.js';

/** One remark on the source, in plain words; `line` counts from 1 in the file as it was sent. */
export interface ReportLine {
  what: string;
  line?: number;
  excerpt?: string;
}

/** What the importer made of a source: taken over, left out, and left for a person to settle. */
export interface ImportReport {
  understood: ReportLine[];
  leftOut: ReportLine[];
  needsPerson: ReportLine[];
}

export const RISKS = ['low', 'standard', 'high'] as const;
export type ImportedRisk = (typeof RISKS)[number];

/** What an article starts from. Dates and review states are never part of it: only the log says them. */
export interface ImportedDraft {
  title: string;
  slug: string;
  topics: string[];
  risk: ImportedRisk;
  content: RevisionContent;
}

export type RefusalCode =
  | 'invalid-utf8'
  | 'control-character'
  | 'broken-front-matter'
  | 'broken-references'
  | 'duplicate-reference'
  | 'no-title'
  | 'empty'
  | 'too-large';

/** Why a source was not imported; the message says what to do next. */
export interface Refusal {
  ok: false;
  code: RefusalCode;
  message: string;
  line?: number;
}

export type ImportResult = { ok: true; draft: ImportedDraft; report: ImportReport } | Refusal;

/** A file as it arrives: bytes from a form or a disk, or text from a JSON field. */
export type ImportSource = string | Uint8Array;

export function refuse(code: RefusalCode, message: string, line?: number): Refusal {
  return line === undefined ? { ok: false, code, message } : { ok: false, code, message, line };
}
