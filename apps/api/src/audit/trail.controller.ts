import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { valuesOfEvents } from '#libs/bundle';
import { type Actor } from '#libs/lifecycle';
import { type AuditEventRow, Database, LogReader, type WriteContext } from '#libs/persistence';
import { notFound } from '../http/problem.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { eventView } from './event-view.js';
import { askedText, filterOf } from './filter-of.js';
import { seqIn } from './seq-in.js';
import { trailPage } from './trail-page.js';
import { TrailQuery } from './trail.query.js';
import { ExactEventView, TrailView } from './trail.view.js';
import { ViewLog } from './view-log.js';
import { isVisible, visibleTrail } from './visible-trail.js';

/** Reading the trail. There is no way to change it (AUD-8). */
@ApiTags('audit')
@Controller('api/audit')
export class TrailController {
  constructor(
    private readonly db: Database,
    private readonly views: ViewLog,
  ) {}

  /** Events that match, newest first unless asked otherwise. That compliance looked is an event itself. */
  @Get()
  async search(
    @Query() query: TrailQuery,
    @CurrentActor() actor: Actor,
    @Context() context: WriteContext,
  ): Promise<TrailView> {
    const filter = filterOf(query, visibleTrail(actor));
    const page = await trailPage(this.db.reader, filter, query);
    await this.views.write(actor, askedText(query), context);
    return page;
  }

  /** One event: as it reads, its values, and the exact text that was hashed. */
  @Get(':seq')
  async one(
    @Param('seq') seq: string,
    @CurrentActor() actor: Actor,
    @Context() context: WriteContext,
  ): Promise<ExactEventView> {
    const row = await visibleEvent(this.db, seqIn(seq), actor);
    const values = await valuesOfEvents(this.db.reader, [row.seq]);
    await this.views.write(actor, { seq: row.seq }, context);
    const { event: exact, leafHash } = row;
    return { ...eventView(row, values.get(row.seq)), exact, leafHash: `sha256:${leafHash}` };
  }
}

/** @throws Problem `not-found`, also for an event that this person may not know of. */
export async function visibleEvent(
  db: Database,
  seq: number,
  actor: Actor,
): Promise<AuditEventRow> {
  const row = await new LogReader(db.reader).event(seq);
  if (!row || !isVisible(visibleTrail(actor), row)) throw notFound('event');
  return row;
}
