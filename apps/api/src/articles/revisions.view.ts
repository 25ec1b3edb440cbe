import { ApiProperty } from '@nestjs/swagger';
import { type ChangeClass } from '#libs/persistence';

/** A revision without its text. */
export class RevisionRowView {
  id: string;
  number: number;
  digest: string | null;
  summary: string;
  @ApiProperty({ enum: ['substantive', 'editorial'] })
  changeClass: ChangeClass;
  createdBy: string;
  createdAt: string;
  submittedAt: string | null;
  /** When it went out; null when it never did. */
  publishedAt: string | null;
  isCurrent: boolean;
}

/** A revision with its text and what was found in it when it was submitted. */
export class RevisionView extends RevisionRowView {
  @ApiProperty({ type: 'object', additionalProperties: true })
  content: object;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  problems: object[];
}

/** A reference as it is formatted for readers. */
export class RenderedReferenceView {
  key: string;
  number: number;
  /** HTML id, `ref-1`. */
  id: string;
  /** The formatted entry, safe to place into a page. */
  html: string;
  text: string;
  @ApiProperty({ enum: ['guideline', 'research'] })
  kind: string;
  doi?: string;
  pmid?: string;
  url?: string;
  /** Known by its identifier alone. */
  isDetailsMissing: boolean;
  /** HTML ids of the citations that point here, `cite-1-1`. */
  backlinks: string[];
}

/** Something about the text that an author should see to. */
export class TextProblemView {
  code: string;
  @ApiProperty({ enum: ['blocks', 'warns'] })
  severity: string;
  /** Plain words that say what to do. */
  message: string;
  audience?: string;
  /** Line in the Markdown body, from 1. */
  line?: number;
  key?: string;
  excerpt?: string;
}

/** A revision as readers would see it; `text` is the coordinate space of annotations. */
export class RenderedView {
  digest: string | null;
  audience: string;
  html: string;
  text: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  headings: object[];
  @ApiProperty({ type: [RenderedReferenceView] })
  references: readonly RenderedReferenceView[];
  @ApiProperty({ type: [TextProblemView] })
  problems: readonly TextProblemView[];
}
