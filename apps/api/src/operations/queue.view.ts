import { ApiProperty } from '@nestjs/swagger';

const ADAPTERS = ['in-process', 'redis', 'postgres'];

/** A server or worker that was seen within the last minute. */
export class ProcessView {
  @ApiProperty({ enum: ['api', 'worker'] })
  kind: string;
  @ApiProperty({ enum: ADAPTERS })
  queue: string;
  host: string;
  pid: number;
  version: string;
  /** RFC 3339, UTC. */
  startedAt: string;
  seenAt: string;
}

/** Jobs in the queue. */
export class DepthView {
  /** Due, and not begun. */
  waiting: number;
  running: number;
  /** Not due yet: for later, put off, or waiting for their next try. */
  delayed: number;
  /** Failed for the last time. */
  parked: number;
  /** Since when the job that waits longest is due; null when none waits. */
  oldestDue: string | null;
}

/** Jobs that were decided and are not done. */
export class OutboxView {
  /** The queue was not told yet. */
  notRelayed: number;
  oldestNotRelayed: string | null;
  relayed: number;
  parked: number;
}

/** The schedule of reminders. */
export class ScheduleView {
  planned: number;
  /** Due and not sent. */
  overdue: number;
  /** Since when the oldest of these is due. */
  oldestOverdue: string | null;
  failed: number;
}

/** How the queue is doing, and what hangs on it. */
export class QueueView {
  @ApiProperty({ enum: ADAPTERS })
  adapter: string;
  /** `away`: its server did not answer. Nothing is lost then: the outbox keeps what was decided. */
  @ApiProperty({ enum: ['working', 'away'] })
  state: 'working' | 'away';
  /** Null while it is away. */
  @ApiProperty({ type: () => DepthView, nullable: true })
  depth: DepthView | null;
  @ApiProperty({ type: () => [ProcessView] })
  processes: ProcessView[];
  @ApiProperty({ type: () => OutboxView })
  outbox: OutboxView;
  /** Mails by state. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  mails: Readonly<Record<string, number>>;
  @ApiProperty({ type: () => ScheduleView })
  reminders: ScheduleView;
}

/** A job that failed for the last time. */
export class ParkedJobView {
  key: string;
  name: string;
  /** What it was about: ids alone. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  payload: object;
  error: string;
  parkedAt: string;
  decidedAt: string;
}

/** A page of parked jobs, the newest first. */
export class ParkedPageView {
  @ApiProperty({ type: () => [ParkedJobView] })
  items: ParkedJobView[];
  next: string | null;
}
