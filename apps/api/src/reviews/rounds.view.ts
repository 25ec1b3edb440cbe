import { ApiProperty } from '@nestjs/swagger';
import { type AssignmentState } from '#libs/lifecycle';

/** A reviewer's place in a round. Dates are calendar dates in the zone `tz`. */
export class SeatView {
  id: string;
  reviewerId: string;
  reviewerName: string;
  credentials: string;
  @ApiProperty({ type: String })
  state: AssignmentState;
  tz: string;
  respondBy: string;
  dueOn: string | null;
  invitedAt: string;
  answeredAt: string | null;
  submittedAt: string | null;
  /** Told to editors, the chair, compliance and the person alone. */
  declineReason: string | null;
}

/** One review of one revision under one version of the policy. */
export class RoundView {
  id: string;
  number: number;
  revision: number;
  digest: string | null;
  policyVersion: number;
  openedBy: string;
  openedAt: string;
  closedAt: string | null;
  outcome: string | null;
  closingReason: string | null;
  seats: SeatView[];
}

/** One of the person's own seats, with the article it is about. */
export class OwnSeatView {
  id: string;
  articleId: string;
  title: string;
  articleState: string;
  round: number;
  revision: number;
  @ApiProperty({ type: String })
  state: AssignmentState;
  tz: string;
  respondBy: string;
  dueOn: string | null;
  invitedAt: string;
  isRoundOpen: boolean;
}

/** A page of the person's own seats, newest first. */
export class OwnSeatPageView {
  items: OwnSeatView[];
  next: string | null;
}
