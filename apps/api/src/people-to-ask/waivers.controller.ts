import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database, type WriteContext } from '#libs/persistence';
import { approveWaiver, askWaiver } from '#libs/workflow';
import { notFound } from '../http/problem.js';
import { Context } from '../http/write-context.js';
import { WaiverBody } from './waiver.body.js';
import { WaiverIdView, WaiversView } from './waiver.view.js';
import { waiversOfArticle } from './waivers-of-article.js';

/** Conflicts that two people set aside for one article (N9); readers are told. */
@ApiTags('people to ask')
@Controller('api/articles/:id/waivers')
export class WaiversController {
  constructor(private readonly db: Database) {}

  @Get()
  async list(@Param('id') id: string): Promise<WaiversView> {
    const found = await this.db.reader.queryOne('SELECT 1 FROM articles WHERE id = $1', [id]);
    if (!found) throw notFound('article');
    return { items: await waiversOfArticle(this.db.reader, id) };
  }

  @Post()
  ask(
    @Param('id') articleId: string,
    @Body() { personId, reason, names }: WaiverBody,
    @Context() context: WriteContext,
  ): Promise<WaiverIdView> {
    const asked = { articleId, personId, reason, ...(names && { names }) };
    return askWaiver(this.db, randomUUID, asked, context);
  }

  /** The second person: never the one who asked, never the reviewer. */
  @Post(':waiverId/approve')
  @HttpCode(200)
  approve(
    @Param('id') articleId: string,
    @Param('waiverId') waiverId: string,
    @Context() context: WriteContext,
  ): Promise<WaiverIdView> {
    return approveWaiver(this.db, { articleId, waiverId }, context);
  }
}
