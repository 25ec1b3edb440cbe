import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type WriteContext } from '#libs/persistence';
import { ReviewWorkflow } from '#libs/workflow';
import { ExpectedVersion } from '../http/expected-version.js';
import { PerformedView } from '../http/performed.view.js';
import { Versioned } from '../http/version-tag.js';
import { Context } from '../http/write-context.js';
import { ApproveBody, PublishBody } from './article-action.body.js';
import { ReasonBody } from '../http/reason.body.js';

/** What editors and the chair decide on a reviewed text, up to its publication. */
@ApiTags('articles')
@Controller('api/articles/:id')
@Versioned()
export class DecisionsController {
  constructor(private readonly workflow: ReviewWorkflow) {}

  @Post('request-changes')
  @HttpCode(200)
  requestChanges(
    @Param('id') id: string,
    @Body() { reason }: ReasonBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'request-changes', reason }, context, version);
  }

  @Post('approve')
  @HttpCode(200)
  approve(
    @Param('id') id: string,
    @Body() { digest }: ApproveBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    const action = { name: 'approve', ...(digest !== undefined && { digest }) } as const;
    return this.workflow.perform(id, action, context, version);
  }

  /** The signed text goes out; `digest` is that of the text on the screen. */
  @Post('publish')
  @HttpCode(200)
  publish(
    @Param('id') id: string,
    @Body() { digest }: PublishBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'publish', digest }, context, version);
  }
}
