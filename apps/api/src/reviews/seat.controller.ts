import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { ReviewWorkflow } from '#libs/workflow';
import { PageQuery } from '../http/page-query.js';
import { PerformedView } from '../http/performed.view.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { ownSeats } from './own-seats.js';
import { OwnSeatPageView } from './rounds.view.js';
import { itemOf } from './disclosure-item.js';
import { AcceptBody, DeclineBody } from './seat.body.js';

/** What an invited person answers. Nobody else can, so no version is asked for. */
@ApiTags('reviews')
@Controller('api')
export class SeatController {
  constructor(
    private readonly workflow: ReviewWorkflow,
    private readonly db: Database,
  ) {}

  @Get('my/assignments')
  mine(@Query() query: PageQuery, @CurrentActor() { id }: Actor): Promise<OwnSeatPageView> {
    return ownSeats(this.db.reader, id, query);
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
    @Body() { because, reason }: DeclineBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    const said = { because, ...(reason !== undefined && { reason }) };
    return this.workflow.perform(id, { name: 'decline', ...said }, context);
  }
}
