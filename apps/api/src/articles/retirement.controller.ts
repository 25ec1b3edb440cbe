import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type WriteContext } from '#libs/persistence';
import { ReviewWorkflow } from '#libs/workflow';
import { ExpectedVersion } from '../http/expected-version.js';
import { PerformedView } from '../http/performed.view.js';
import { Versioned } from '../http/version-tag.js';
import { Context } from '../http/write-context.js';
import { ReasonBody } from '../http/reason.body.js';

/** Taking a text from readers, marking it, putting it away and taking it up again. */
@ApiTags('articles')
@Controller('api/articles/:id')
@Versioned()
export class RetirementController {
  constructor(private readonly workflow: ReviewWorkflow) {}

  @Post('withdraw')
  @HttpCode(200)
  withdraw(
    @Param('id') id: string,
    @Body() { reason }: ReasonBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'withdraw', reason }, context, version);
  }

  @Post('retract')
  @HttpCode(200)
  retract(
    @Param('id') id: string,
    @Body() { reason }: ReasonBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'retract', reason }, context, version);
  }

  @Post('archive')
  @HttpCode(200)
  archive(
    @Param('id') id: string,
    @Body() { reason }: ReasonBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'archive', reason }, context, version);
  }

  @Post('reopen')
  @HttpCode(200)
  reopen(
    @Param('id') id: string,
    @Body() { reason }: ReasonBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'reopen', reason }, context, version);
  }
}
