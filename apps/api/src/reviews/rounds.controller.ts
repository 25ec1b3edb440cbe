import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { ReviewWorkflow } from '#libs/workflow';
import { ExpectedVersion } from '../http/expected-version.js';
import { PerformedView } from '../http/performed.view.js';
import { Versioned } from '../http/version-tag.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { assertArticle } from './assert-article.js';
import { AlternatesBody, InviteBody, WithdrawBody } from './invite.body.js';
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
    @Body() body: InviteBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'open-round', ...askedIn(body) }, context, version);
  }

  /** Asks more people into the open round. */
  @Post('invitations')
  @Versioned()
  invite(
    @Param('id') id: string,
    @Body() body: InviteBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'invite', ...askedIn(body) }, context, version);
  }

  /** Says anew who is asked when a seat of the open round falls vacant, in order. */
  @Put('alternates')
  setAlternates(
    @Param('id') id: string,
    @Body() { alternateIds }: AlternatesBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'set-alternates', alternateIds }, context);
  }

  /** Takes a seat back; the person reads the text no more. */
  @Post('assignments/:assignmentId/withdraw')
  @HttpCode(200)
  @Versioned()
  withdraw(
    @Param('id') id: string,
    @Param('assignmentId') assignmentId: string,
    @Body() { reason, promoteAlternate = false }: WithdrawBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    const asked = { assignmentId, reason, promoteAlternate };
    const action = { name: 'withdraw-invitation', ...asked } as const;
    return this.workflow.perform(id, action, context, version);
  }
}

function askedIn({ reviewerIds, alternateIds }: InviteBody): {
  readonly reviewerIds: string[];
  readonly alternateIds?: string[];
} {
  return { reviewerIds, ...(alternateIds && { alternateIds }) };
}
