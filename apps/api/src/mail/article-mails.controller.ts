import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ArticleRow, Database } from '#libs/persistence';
import { notFound } from '../http/problem.js';
import { MailList } from './mail-list.js';
import { ArticleMailsView } from './mails.view.js';
import { MailsQuery } from './mails.query.js';

/** Who was written to about an article, and whether it arrived. */
@ApiTags('mails')
@Controller('api/articles/:id/mails')
export class ArticleMailsController {
  constructor(
    private readonly db: Database,
    private readonly mails: MailList,
  ) {}

  @Get()
  async list(@Param('id') id: string, @Query() query: MailsQuery): Promise<ArticleMailsView> {
    if (!(await this.db.reader.findOne(ArticleRow, { id }))) throw notFound('article');
    return this.mails.page(query, id);
  }
}
