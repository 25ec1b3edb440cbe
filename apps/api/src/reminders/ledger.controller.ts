import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { ArticleRow, Database } from '#libs/persistence';
import { notFound } from '../http/problem.js';
import { CurrentActor } from '../http/write-context.js';
import { ledgerPage } from './ledger.js';
import { ArticleLedgerQuery, LedgerQuery } from './ledger.query.js';
import { LedgerPageView } from './ledger.view.js';

/** What people were sent, what comes next, and why. */
@ApiTags('reminders')
@Controller('api')
export class LedgerController {
  constructor(private readonly db: Database) {}

  /** The signed-in person's own: also what happens by itself to their seats. */
  @Get('me/reminders')
  own(@Query() query: LedgerQuery, @CurrentActor() { id }: Actor): Promise<LedgerPageView> {
    return ledgerPage(this.db.reader, { of: 'person', personId: id }, query, id);
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
