import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { ReviewWorkflow } from '#libs/workflow';
import { PerformedView } from '../http/performed.view.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { assertArticle } from './assert-article.js';
import { DueDateBody } from './extension.body.js';
import { extensionsOfArticle } from './extensions-of-article.js';
import { ExtensionView } from './extensions.view.js';
import { ReasonBody } from '../http/reason.body.js';

/** Dates that move: asked for by a reviewer, or given by the editor. */
@ApiTags('reviews')
@Controller('api/articles/:id')
export class ExtensionsController {
  constructor(
    private readonly workflow: ReviewWorkflow,
    private readonly db: Database,
  ) {}

  @Get('extension-requests')
  async list(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<ExtensionView[]> {
    await assertArticle(this.db.reader, id);
    return extensionsOfArticle(this.db.reader, id, actor);
  }

  /** The reviewer asks for a later due date of their own seat. */
  @Post('extension-requests')
  ask(
    @Param('id') id: string,
    @Body() { dueOn, reason }: DueDateBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'request-extension', dueOn, reason }, context);
  }

  /** The date that was asked for becomes the due date. */
  @Post('extension-requests/:extensionId/grant')
  @HttpCode(200)
  grant(
    @Param('id') id: string,
    @Param('extensionId') extensionId: string,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'grant-extension', extensionId }, context);
  }

  @Post('extension-requests/:extensionId/refuse')
  @HttpCode(200)
  refuse(
    @Param('id') id: string,
    @Param('extensionId') extensionId: string,
    @Body() { reason }: ReasonBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'refuse-extension', extensionId, reason }, context);
  }

  /** The editor moves the due date of an accepted seat. */
  @Post('assignments/:assignmentId/due-date')
  @HttpCode(200)
  extend(
    @Param('id') id: string,
    @Param('assignmentId') assignmentId: string,
    @Body() { dueOn, reason }: DueDateBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'extend', assignmentId, dueOn, reason }, context);
  }

  /** The editor moves the date on which the author's next revision is expected. */
  @Post('revision-date')
  @HttpCode(200)
  moveRevisionDate(
    @Param('id') id: string,
    @Body() { dueOn, reason }: DueDateBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'move-revision-date', dueOn, reason }, context);
  }
}
