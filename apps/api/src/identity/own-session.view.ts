import { ApiProperty } from '@nestjs/swagger';

/** One of a person's own sessions. */
export class OwnSessionView {
  id: string;
  isCurrent: boolean;
  method: string;
  /** ISO 8601, as all instants. */
  startedAt: string;
  lastSeenAt: string;
  ip: string | null;
  userAgent: string | null;
}

/** All of them that still last. */
export class OwnSessionsView {
  @ApiProperty({ type: [OwnSessionView] })
  items: OwnSessionView[];
}
