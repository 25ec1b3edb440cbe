/** Who a text is written for; every audience has its own body, citations share one list. */
export const AUDIENCES = ['clinician', 'patient'] as const;
export type Audience = (typeof AUDIENCES)[number];

export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue | undefined };

export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
  suffix?: string;
  [key: string]: JsonValue | undefined;
}

export interface CslDate {
  'date-parts'?: (number | string)[][];
  literal?: string;
  raw?: string;
  [key: string]: JsonValue | undefined;
}

/** The two lists a reader page keeps apart. */
export type ReferenceKind = 'guideline' | 'research';

/** One reference in CSL-JSON (citeproc 1.0.2 schema); `custom.kind` names the list it belongs to. */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: CslName[];
  editor?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  ISBN?: string;
  URL?: string;
  'container-title'?: string;
  publisher?: string;
  genre?: string;
  number?: string | number;
  volume?: string | number;
  issue?: string | number;
  page?: string;
  abstract?: string;
  custom?: { kind?: ReferenceKind; [key: string]: JsonValue | undefined };
  [key: string]: JsonValue | undefined;
}

/** What is signed: every part of a revision that a reader can see. Bodies are Markdown, at least one. */
export interface RevisionContent {
  title: string;
  bodies: { clinician?: string; patient?: string };
  references: CslItem[];
  statement?: { authors?: string; funding?: string; aiUse?: string; interests?: string };
  mediaDigests?: string[];
}

export interface Heading {
  level: number;
  text: string;
  id: string;
}

/** One cited reference: its number in order of first appearance and how often it is cited. */
export interface Citation {
  key: string;
  number: number;
  count: number;
}

export interface RenderedReference {
  key: string;
  number: number;
  /** HTML id, `ref-1`. */
  id: string;
  /** The formatted entry, safe to place into a page. */
  html: string;
  text: string;
  kind: ReferenceKind;
  doi?: string;
  pmid?: string;
  url?: string;
  /** Known by its identifier alone: the key is an identifier and no record describes it. */
  isDetailsMissing: boolean;
  /** HTML ids of the citations that point here, `cite-1-1`. */
  backlinks: string[];
}

export interface Rendered {
  html: string;
  /** The `textContent` of `html`: the coordinate space of annotations, in UTF-16 units. */
  text: string;
  headings: Heading[];
  citations: Citation[];
  references: RenderedReference[];
  problems: Problem[];
}

export type ProblemCode =
  | 'unknown-key'
  | 'uncited-reference'
  | 'duplicate-reference'
  | 'reference-without-identifier'
  | 'reference-without-title'
  | 'details-missing'
  | 'unsupported-statement'
  | 'raw-html'
  | 'unsafe-link'
  | 'control-character'
  | 'empty-body';

export interface Problem {
  code: ProblemCode;
  severity: 'blocks' | 'warns';
  /** Plain words that say what to do. */
  message: string;
  audience?: Audience;
  /** Line in the Markdown body, from 1. */
  line?: number;
  key?: string;
  excerpt?: string;
}

export interface RenderOptions {
  audience?: Audience;
  /** Added to every heading level (at most h6), for a page that has its own title. */
  headingOffset?: number;
}

/** W3C TextQuoteSelector with TextPositionSelector; offsets are UTF-16 units into `Rendered.text`. */
export interface TextSelector {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** Where an annotation stands in a later text. Only `exact` may be shown as unchanged. */
export interface Placement {
  status: 'exact' | 'moved' | 'orphaned';
  start?: number;
  end?: number;
  /** 0 to 1, for `moved`: how much of the quote and its surroundings still holds. */
  score?: number;
}
