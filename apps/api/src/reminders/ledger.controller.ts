import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { ArticleRow, Database, type WriteContext } from '#libs/persistence';
import { notFound } from '../http/problem.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { ledgerPage } from './ledger.js';
import { ArticleLedgerQuery, LedgerQuery } from './ledger.query.js';
import { LedgerPageView, SnoozedView } from './ledger.view.js';
import { SnoozeBody } from './snooze.body.js';
import { Snooze } from './snooze.js';

/** What people were sent, what comes next, and why. */
@ApiTags('reminders')
@Controller('api')
export class LedgerController {
  constructor(
    private readonly db: Database,
    private readonly snoozing: Snooze,
  ) {}

  /** The signed-in person's own: also what happens by itself to their seats. */
  @Get('me/reminders')
  own(@Query() query: LedgerQuery, @CurrentActor() { id }: Actor): Promise<LedgerPageView> {
    return ledgerPage(this.db.reader, { of: 'person', personId: id }, query, id);
  }

  /** Puts one's own reminder off; the due date stays. */
  @Post('me/reminders/:reminderId/snooze')
  @HttpCode(200)
  snooze(
    @Param('reminderId') id: string,
    @Body() { until }: SnoozeBody,
    @Context() context: WriteContext,
  ): Promise<SnoozedView> {
    return this.snoozing.put(context, id, until);
  }

  /** Everything about one article, or what of it goes to one person. */
  @Get('articles/:id/reminders')
  async ofArticle(
    @Param('id') articleId: string,
    @Query() query: ArticleLedgerQuery,
    @CurrentActor() { id }: Actor,
  ): Promise<LedgerPageView> {
    const { person } = query;
    if (!(await this.db.reader.findOne(ArticleRow, { id: articleId }))) throw notFound('article');
    const scope = { of: 'article' as const, articleId, ...(person && { personId: person }) };
    return ledgerPage(this.db.reader, scope, query, id);
  }
}
