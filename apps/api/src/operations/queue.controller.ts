import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Operations, readOperations } from '#libs/metrics';
import { Database, type WriteContext } from '#libs/persistence';
import { type Queue } from '#libs/queue';
import { type Clock, type Environment } from '#libs/runtime';
import { PageQuery } from '../http/page-query.js';
import { CLOCK, ENVIRONMENT, QUEUE } from '../http/tokens.js';
import { Context } from '../http/write-context.js';
import { DropJobBody } from './drop-job.body.js';
import { ParkedJobs } from './parked-jobs.js';
import { ParkedPageView, QueueView } from './queue.view.js';

const isoTime = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : new Date(at).toISOString();

/** The queue's health, and jobs that gave up, for administrators. */
@ApiTags('operations')
@Controller('api/queue')
export class QueueController {
  constructor(
    private readonly db: Database,
    private readonly parked: ParkedJobs,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    @Inject(QUEUE) private readonly queue: Queue | undefined,
  ) {}

  /** Which adapter, who is alive, how much waits and since when. */
  @Get()
  async health(): Promise<QueueView> {
    const { queue } = this;
    const now = this.clock.now();
    const operations = await readOperations({
      ...{ reader: this.db.reader, now },
      ...(queue && { queue }),
    });
    return viewOf(operations, adapterOf(this.environment));
  }

  /** Jobs that failed for the last time, the newest first. */
  @Get('parked')
  list(@Query() query: PageQuery): Promise<ParkedPageView> {
    return this.parked.page(query);
  }

  /** Has a parked job tried again, with all its tries. */
  @Post('parked/:key/retry')
  @HttpCode(204)
  retry(@Param('key') key: string, @Context() context: WriteContext): Promise<void> {
    return this.parked.retry(context, key);
  }

  /** Takes a parked job off the list for good. */
  @Post('parked/:key/drop')
  @HttpCode(204)
  drop(
    @Param('key') key: string,
    @Body() { reason }: DropJobBody,
    @Context() context: WriteContext,
  ): Promise<void> {
    return this.parked.drop(context, key, reason.trim());
  }
}

function adapterOf({ QUEUE_URL }: Environment): string {
  if (!QUEUE_URL) return 'in-process';
  return /^rediss?:/.test(QUEUE_URL) ? 'redis' : 'postgres';
}

function viewOf(operations: Operations, adapter: string): QueueView {
  const { queue, processes, outbox, mails, reminders } = operations;
  const health = queue === 'away' ? undefined : queue;
  return {
    adapter,
    state: health ? 'working' : 'away',
    depth: health ? { ...health, oldestDue: isoTime(health.oldestDue) } : null,
    processes: processes.map(({ id: _, startedAt, seenAt, ...process }) => ({
      ...process,
      startedAt: new Date(startedAt).toISOString(),
      seenAt: new Date(seenAt).toISOString(),
    })),
    outbox: {
      notRelayed: outbox.unrelayed,
      oldestNotRelayed: isoTime(outbox.oldestUnrelayedAt),
      ...{ relayed: outbox.relayed, parked: outbox.parked },
    },
    mails,
    reminders: {
      ...{ planned: reminders.planned, overdue: reminders.overdue, failed: reminders.failed },
      oldestOverdue: isoTime(reminders.oldestOverdueAt),
    },
  };
}
