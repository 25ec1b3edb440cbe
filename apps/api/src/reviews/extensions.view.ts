import { ApiProperty } from '@nestjs/swagger';
import { type ExtensionState } from '#libs/persistence';

/** A reviewer's wish for more time. Dates are calendar dates in the zone `tz` of the seat. */
export class ExtensionView {
  id: string;
  assignmentId: string;
  reviewerId: string;
  reviewerName: string;
  tz: string;
  /** The due date when it was asked. */
  dueOn: string;
  wanted: string;
  reason: string;
  @ApiProperty({ enum: ['open', 'granted', 'refused', 'withdrawn'] })
  state: ExtensionState;
  requestedAt: string;
  answeredAt: string | null;
  /** Why it was refused, or ended without an answer. */
  answer: string | null;
}
