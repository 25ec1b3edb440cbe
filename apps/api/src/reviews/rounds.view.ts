import { ApiProperty } from '@nestjs/swagger';
import { type AssignmentState } from '#libs/lifecycle';
import { type AlternateState } from '#libs/persistence';

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
  /** Whom the person who declined would ask instead; told to the same people. */
  suggestion: string | null;
}

/** Somebody who is asked when a seat falls vacant. */
export class AlternateView {
  personId: string;
  name: string;
  /** From 0, the next one first. */
  position: number;
  @ApiProperty({ enum: ['waiting', 'promoted', 'passed-over'] })
  state: AlternateState;
  /** Why the person was passed over. */
  reason: string | null;
  /** The seat that fell vacant, and the one offered instead. */
  insteadOfId: string | null;
  assignmentId: string | null;
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
  /** Who is next in line, in order; told to editors, the chair and compliance. */
  alternates: AlternateView[];
}

/** Somebody who could take a seat over: what the reader pages say of reviewers, and no more. */
export class ColleagueView {
  id: string;
  name: string;
  credentials: string;
  specialty: string | null;
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
