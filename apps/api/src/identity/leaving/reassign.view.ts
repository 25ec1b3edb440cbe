import { ApiProperty } from '@nestjs/swagger';
import { WORK_KINDS, type WorkKind } from './open-work.js';
import { WorkCountsView } from './open-work.view.js';

/** What became of one thing that was to change hands. */
export class GivenView {
  @ApiProperty({ enum: [...WORK_KINDS] })
  kind: WorkKind;
  id: string;
  articleId: string;
  toUserId: string;
  isGiven: boolean;
  /** Why it was not given: a code of problem documents, and what to do about it. */
  code: string | null;
  message: string | null;
}

/** What changed hands, and what is still open. */
export class ReassignedView {
  items: GivenView[];
  counts: WorkCountsView;
}
