import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { type Severity } from '#libs/persistence';

/** Answer in the thread below an annotation. */
export class ReplyView {
  id: string;
  authorId: string;
  authorName: string;
  body: string;
  at: string;
}

/** W3C TextQuoteSelector. */
export class TextQuoteSelectorView {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C TextPositionSelector; UTF-16 offsets into the rendered text. */
export class TextPositionSelectorView {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** What was marked: a passage of one revision, for one audience. */
@ApiExtraModels(TextQuoteSelectorView, TextPositionSelectorView)
export class AnnotationTargetView {
  /** Path of the revision. */
  source: string;
  @ApiProperty({
    type: 'array',
    minItems: 2,
    maxItems: 2,
    items: {
      oneOf: [
        { $ref: getSchemaPath(TextQuoteSelectorView) },
        { $ref: getSchemaPath(TextPositionSelectorView) },
      ],
    },
  })
  selector: [TextQuoteSelectorView, TextPositionSelectorView];
}

/** W3C TextualBody. */
export class TextualBodyView {
  type: 'TextualBody';
  format: 'text/plain';
  value: string;
}

/** Where the passage stands in the revision that was asked about. */
export class PlacementView {
  @ApiProperty({ enum: ['exact', 'moved', 'orphaned'] })
  status: 'exact' | 'moved' | 'orphaned';
  start: number | null;
  end: number | null;
  score: number | null;
}

/** A marked passage in the shape of a W3C Web Annotation, with its thread. */
export class AnnotationView {
  id: string;
  type: 'Annotation';
  motivation: 'commenting';
  target: AnnotationTargetView;
  body: TextualBodyView;
  /** The revision it was made on. */
  revision: number;
  audience: string;
  @ApiProperty({ enum: ['required', 'suggestion', 'question'] })
  severity: Severity;
  wording: string | null;
  authorId: string;
  authorName: string;
  created: string;
  @ApiProperty({ enum: ['open', 'resolved'] })
  state: 'open' | 'resolved';
  resolution: string | null;
  resolvedBy: string | null;
  resolvedAt: string | null;
  /** What resolving has to send as If-Match. */
  version: number;
  /** Null for a revision older than the annotation. */
  placement: PlacementView | null;
  replies: ReplyView[];
}

/** A page of annotations, oldest first, placed in one revision. */
export class AnnotationPageView {
  revision: number;
  items: AnnotationView[];
  next: string | null;
}

/** Answer to resolving. */
export class ResolvedView {
  annotationId: string;
  state: 'resolved';
  version: number;
}
