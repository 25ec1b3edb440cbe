import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { ReviewWorkflow } from '#libs/workflow';
import { ExpectedVersion } from '../http/expected-version.js';
import { PerformedView } from '../http/performed.view.js';
import { Versioned } from '../http/version-tag.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { assertArticle } from './assert-article.js';
import { InviteBody } from './invite.body.js';
import { ReasonBody } from './reason.body.js';
import { roundsOfArticle } from './rounds-of-article.js';
import { RoundView } from './rounds.view.js';

/** Rounds and who sits in them. */
@ApiTags('reviews')
@Controller('api/articles/:id')
export class RoundsController {
  constructor(
    private readonly workflow: ReviewWorkflow,
    private readonly db: Database,
  ) {}

  @Get('rounds')
  async list(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<RoundView[]> {
    await assertArticle(this.db.reader, id);
    return roundsOfArticle(this.db.reader, id, actor);
  }

  /** Opens a round on the submitted revision with its first invitations. */
  @Post('rounds')
  @Versioned()
  open(
    @Param('id') id: string,
    @Body() { reviewerIds }: InviteBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'open-round', reviewerIds }, context, version);
  }

  /** Asks more people into the open round. */
  @Post('invitations')
  @Versioned()
  invite(
    @Param('id') id: string,
    @Body() { reviewerIds }: InviteBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'invite', reviewerIds }, context, version);
  }

  /** Takes a seat back; the person reads the text no more. */
  @Post('assignments/:assignmentId/withdraw')
  @HttpCode(200)
  @Versioned()
  withdraw(
    @Param('id') id: string,
    @Param('assignmentId') assignmentId: string,
    @Body() { reason }: ReasonBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    const action = { name: 'withdraw-invitation', assignmentId, reason } as const;
    return this.workflow.perform(id, action, context, version);
  }
}
