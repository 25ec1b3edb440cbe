import { ApiProperty } from '@nestjs/swagger';
import { PROBLEM_STATUS, type ProblemCode } from './problem-codes.js';
import { type ProblemDocument } from './problem-of.js';
import { type FieldError } from './problem.js';

/** A field that does not fit. */
export class FieldErrorView implements FieldError {
  /** Path with dots, for example `references.0.title`. */
  @ApiProperty({ type: String })
  field: string;
  @ApiProperty({ type: String })
  message: string;
}

/** Every error answer (RFC 9457, section 3). */
export class ProblemView implements ProblemDocument {
  /** Stable URI reference, for example `/problems/stale-version`. */
  @ApiProperty({ type: String })
  type: string;
  @ApiProperty({ type: String })
  title: string;
  @ApiProperty({ type: Number })
  status: number;
  /** What went wrong and what to do next, in plain words. */
  @ApiProperty({ type: String })
  detail: string;
  /** Stable; the one to branch on. */
  @ApiProperty({ enum: Object.keys(PROBLEM_STATUS) })
  code: ProblemCode;
  /** `urn:imprimatur:request:<id>`: the id to quote when asking for help. */
  @ApiProperty({ type: String })
  instance: string;
  @ApiProperty({ type: [FieldErrorView], required: false })
  errors?: FieldErrorView[];
  /** Seconds until it is worth trying again. */
  @ApiProperty({ type: Number, required: false })
  retryAfter?: number;
}
