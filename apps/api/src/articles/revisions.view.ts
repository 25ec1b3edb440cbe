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

/** A revision as readers would see it; `text` is the coordinate space of annotations. */
export class RenderedView {
  digest: string | null;
  audience: string;
  html: string;
  text: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  headings: object[];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  references: object[];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  problems: object[];
}
