import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { ArticleRow, Database, RevisionRow, type WriteContext } from '#libs/persistence';
import { ReviewWorkflow } from '#libs/workflow';
import { ExpectedVersion } from '../http/expected-version.js';
import { lastReadable } from '../http/last-readable.js';
import { PerformedView } from '../http/performed.view.js';
import { notFound } from '../http/problem.js';
import { Versioned } from '../http/version-tag.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { AnnotateBody, ReplyBody } from './annotation.body.js';
import { annotationPage } from './annotation-page.js';
import { AnnotationsQuery } from './annotations.query.js';
import { AnnotationPageView, ResolvedView } from './annotations.view.js';
import { ReasonBody } from '../http/reason.body.js';

/** Marked passages and the threads below them. */
@ApiTags('reviews')
@Controller('api/articles/:id/annotations')
export class AnnotationsController {
  constructor(
    private readonly workflow: ReviewWorkflow,
    private readonly db: Database,
  ) {}

  /** The annotations, each exact, moved or orphaned in the revision asked about. */
  @Get()
  async list(
    @Param('id') id: string,
    @Query() query: AnnotationsQuery,
    @CurrentActor() actor: Actor,
  ): Promise<AnnotationPageView> {
    const sql = this.db.reader;
    const article = await sql.findOne(ArticleRow, { id });
    if (!article) throw notFound('article');
    const last = await lastReadable(sql, actor, id);
    const number = query.revision ?? last;
    const where =
      number === Infinity ? { id: article.currentRevisionId } : { articleId: id, number };
    const revision = number > last ? undefined : await sql.findOne(RevisionRow, where);
    if (!revision) throw notFound('revision');
    return annotationPage(sql, revision, query, last);
  }

  /** Marks a passage of the current revision. */
  @Post()
  annotate(
    @Param('id') id: string,
    @Body() { wording, ...body }: AnnotateBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    const action = {
      name: 'annotate',
      ...body,
      ...(wording !== undefined && { wording }),
    } as const;
    return this.workflow.perform(id, action, context);
  }

  @Post(':annotationId/replies')
  reply(
    @Param('id') id: string,
    @Param('annotationId') annotationId: string,
    @Body() { body }: ReplyBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    return this.workflow.perform(id, { name: 'reply', annotationId, body }, context);
  }

  /** Settles a thread. If-Match is the version of the annotation. */
  @Post(':annotationId/resolve')
  @HttpCode(200)
  @Versioned()
  async resolve(
    @Param('id') id: string,
    @Param('annotationId') annotationId: string,
    @Body() { reason }: ReasonBody,
    @Context() context: WriteContext,
    @ExpectedVersion() version: number,
  ): Promise<ResolvedView> {
    const action = { name: 'resolve-annotation', annotationId, reason, version } as const;
    await this.workflow.perform(id, action, context);
    return { annotationId, state: 'resolved', version: version + 1 };
  }
}
