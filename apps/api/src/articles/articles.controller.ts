import { randomUUID } from 'node:crypto';
import {
  Body,
  Controller,
  Get,
  Header,
  Param,
  Post,
  Query,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { createArticle } from '#libs/workflow';
import { notFound } from '../http/problem.js';
import { VersionTag, versionTag } from '../http/version-tag.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { articleById } from './article-by-id.js';
import { ArticleList } from './article-list.js';
import { ArticlesQuery } from './articles.query.js';
import { ArticlePageView, ArticleView, CreatedArticleView } from './articles.view.js';
import { contentOf } from './content-of.js';
import { CreateArticleBody } from './create-article.body.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Beginning articles, finding and reading them. */
@ApiTags('articles')
@Controller('api/articles')
export class ArticlesController {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleList,
  ) {}

  /** Begins an article as a draft. */
  @Post()
  @UseInterceptors(VersionTag)
  create(
    @Body() body: CreateArticleBody,
    @Context() context: WriteContext,
  ): Promise<CreatedArticleView> {
    const { slug, topics = [], risk = 'standard' } = body;
    const draft = { content: contentOf(body), topics, risk, ...(slug !== undefined && { slug }) };
    return createArticle(this.db, randomUUID, draft, context);
  }

  /** The articles that the person may see, newest change first. */
  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOkResponse({ type: ArticlePageView })
  list(@Query() query: ArticlesQuery, @CurrentActor() actor: Actor): Promise<string> {
    return this.articles.page(query, actor);
  }

  /** One article with its current text; its ETag is what a change has to send as If-Match. */
  @Get(':id')
  @Header('content-type', JSON_TYPE)
  @ApiOkResponse({ type: ArticleView })
  async one(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const article = await articleById(this.db.reader, id, actor);
    if (!article) throw notFound('article');
    void reply.header('etag', versionTag(article.version));
    return article.json;
  }
}
