import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { ReviewWorkflow } from '#libs/workflow';
import { type Caller } from '../http/caller.js';
import { PageQuery } from '../http/page-query.js';
import { PerformedView } from '../http/performed.view.js';
import { CLOCK } from '../http/tokens.js';
import { Context, CurrentActor, CurrentCaller } from '../http/write-context.js';
import { colleaguesFor } from './colleagues-for.js';
import { HandOverBody } from './invite.body.js';
import { ownSeats } from './own-seats.js';
import { ColleagueView, OwnSeatPageView } from './rounds.view.js';
import { itemOf } from './disclosure-item.js';
import { AcceptBody, DeclineBody } from './seat.body.js';

/** What an invited person answers. Nobody else can, so no version is asked for. */
@ApiTags('reviews')
@Controller('api')
export class SeatController {
  constructor(
    private readonly workflow: ReviewWorkflow,
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('my/assignments')
  mine(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<OwnSeatPageView> {
    const { actor, session } = caller;
    return ownSeats(this.db.reader, { personId: actor.id, articleId: session.articleId }, query);
  }

  /** Accepts with a disclosure; from here on the text can be read (ED-4). */
  @Post('articles/:id/accept')
  @HttpCode(200)
  accept(
    @Param('id') id: string,
    @Body() { confidentiality, disclosure, dueOn }: AcceptBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    const said = {
      isConfidentialityAccepted: confidentiality,
      ...(disclosure && { disclosure: disclosure.map(itemOf) }),
      ...(dueOn !== undefined && { dueOn }),
    };
    return this.workflow.perform(id, { name: 'accept', ...said }, context);
  }

  @Post('articles/:id/decline')
  @HttpCode(200)
  decline(
    @Param('id') id: string,
    @Body() { because, reason, suggestion }: DeclineBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    const said = {
      because,
      ...(reason !== undefined && { reason }),
      ...(suggestion !== undefined && { suggestion }),
    };
    return this.workflow.perform(id, { name: 'decline', ...said }, context);
  }

  /** Who could take the seat, for a person who holds one. */
  @Get('articles/:id/colleagues')
  colleagues(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<ColleagueView[]> {
    return colleaguesFor(this.db.reader, id, actor.id, this.clock.now());
  }

  /** Gives the person’s own seat to a colleague, or to the next in line. */
  @Post('articles/:id/hand-over')
  @HttpCode(200)
  handOver(
    @Param('id') id: string,
    @Body() { to, reason }: HandOverBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    const said = { reason, ...(to !== undefined && { to }) };
    return this.workflow.perform(id, { name: 'hand-over', ...said }, context);
  }
}
