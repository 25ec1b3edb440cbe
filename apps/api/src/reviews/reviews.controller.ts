import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { ReviewWorkflow } from '#libs/workflow';
import { PerformedView } from '../http/performed.view.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { assertArticle } from './assert-article.js';
import { SubmitReviewBody } from './review.body.js';
import { reviewsOfArticle } from './reviews-of-article.js';
import { ReviewView } from './reviews.view.js';

/** What reviewers hand in. Nobody changes it afterwards. */
@ApiTags('reviews')
@Controller('api/articles/:id/reviews')
export class ReviewsController {
  constructor(
    private readonly workflow: ReviewWorkflow,
    private readonly db: Database,
  ) {}

  @Get()
  async list(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<ReviewView[]> {
    await assertArticle(this.db.reader, id);
    return reviewsOfArticle(this.db.reader, id, actor);
  }

  @Post()
  submit(
    @Param('id') id: string,
    @Body() { wordsToAuthor = '', wordsToBoard = '', ...body }: SubmitReviewBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    const action = { name: 'submit-review', ...body, wordsToAuthor, wordsToBoard } as const;
    return this.workflow.perform(id, action, context);
  }
}
