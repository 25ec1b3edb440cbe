import { Body, Controller, Get, Header, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type WriteContext } from '#libs/persistence';
import { type Environment } from '#libs/runtime';
import { Problem } from '../http/problem.js';
import { Throttled } from '../http/route-config.js';
import { ENVIRONMENT } from '../http/tokens.js';
import { Context } from '../http/write-context.js';
import { type LinkAnswer, LinkAnswers } from './link-answers.js';
import { DESK_CSS } from './pages/desk-css.js';
import { spentPage } from './pages/link-pages.js';
import { sessionCookie } from './session-cookie.js';
import { SignInLinks } from './sign-in-links.js';

const HTML = 'text/html; charset=utf-8';

/** The small pages behind links that work once. */
@ApiExcludeController()
@Controller()
export class SignInPageController {
  constructor(
    private readonly links: SignInLinks,
    private readonly answers: LinkAnswers,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Get('assets/desk.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  style(): string {
    return DESK_CSS;
  }

  @Get('sign-in/:token')
  @Throttled('link', 60, 60)
  async show(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const link = await this.links.find(token);
    const page = link ? this.answers.show(link) : this.spent();
    await reply
      .code(link ? 200 : 410)
      .type(HTML)
      .send(page);
  }

  @Post('sign-in/:token')
  @Throttled('link', 60, 60)
  async use(
    @Param('token') token: string,
    @Body() typed: Record<string, string> | undefined,
    @Context() context: WriteContext,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { status, page, sessionToken } = await this.answer(token, typed ?? {}, context);
    if (sessionToken) void reply.header('set-cookie', sessionCookie(sessionToken));
    if (page === undefined) await reply.redirect('/desk', 303);
    else await reply.code(status).type(HTML).send(page);
  }

  private async answer(
    token: string,
    typed: Record<string, string>,
    context: WriteContext,
  ): Promise<LinkAnswer> {
    const spent = { status: 410, page: this.spent() };
    const link = await this.links.find(token);
    if (!link) return spent;
    try {
      return await this.answers.use(link, typed, context);
    } catch (error) {
      if (error instanceof Problem && error.code === 'link-not-valid') return spent;
      throw error;
    }
  }

  private spent(): string {
    return spentPage(this.environment.SITE_NAME);
  }
}
