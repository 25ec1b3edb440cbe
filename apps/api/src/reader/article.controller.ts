import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Environment } from '#libs/runtime';
import { notFound, Problem } from '../http/problem.js';
import { ENVIRONMENT } from '../http/tokens.js';
import { ArticlePages } from './article-pages.js';
import { audienceCookie, audienceIn, choiceOf } from './audience-choice.js';
import { paths } from './paths.js';
import { ReaderArticles } from './reader-articles.js';
import { sendPage } from './send-page.js';

/** The public pages about one article. */
@ApiExcludeController()
@Controller('articles/:slug')
export class ArticleController {
  constructor(
    private readonly pages: ArticlePages,
    private readonly articles: ReaderArticles,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Get()
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void | Promise<void> {
    return sendPage(request, reply, this.pages.article(slugOf(request), choiceOf(request)));
  }

  @Get('history')
  history(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void | Promise<void> {
    return sendPage(request, reply, this.pages.history(slugOf(request)));
  }

  @Get('verify')
  verify(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void | Promise<void> {
    return sendPage(request, reply, this.pages.verify(slugOf(request)));
  }

  @Get('signed-text.json')
  signedText(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void | Promise<void> {
    return sendPage(request, reply, this.pages.signedText(slugOf(request)));
  }

  /** Keeps the choice of audience in this browser, or forgets it when the field is empty. */
  @Post('audience')
  async remember(
    @Param('slug') slug: string,
    @Body() typed: Record<string, string> | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { article } = await this.articles.find(slug);
    const wanted = typed?.['audience'] ?? '';
    const audience = audienceIn(wanted);
    if (wanted !== '' && !audience)
      throw new Problem('validation-failed', 'There is no text for such an audience.');
    const isSecure = this.environment.PUBLIC_URL?.startsWith('https:') ?? false;
    void reply.header('set-cookie', audienceCookie(audience, isSecure));
    await reply.redirect(paths.article(article.slug), 303);
  }
}

/** @throws Problem `not-found` for what cannot be a slug, before any page is looked for. */
function slugOf(request: FastifyRequest): string {
  const { slug = '' } = request.params as { slug?: string };
  if (!/^[a-z0-9][a-z0-9-]*$/.test(slug)) throw notFound('article');
  return slug;
}
