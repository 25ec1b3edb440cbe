import { Body, Controller, Get, Inject, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Environment } from '#libs/runtime';
import { notFound } from '../http/problem.js';
import { ENVIRONMENT } from '../http/tokens.js';
import { ApiRefused } from './api-refused.js';
import { DeskApi } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { seeOther, sendDesk } from './desk-pages.js';
import { fieldsOf, type FormFields } from './form-fields.js';
import { signInPage } from './sign-in-page.js';
import { WORKBENCH_CSS, WORKBENCH_CSS_PATH } from './workbench-css.js';

/** The way in and out for browsers; the rules are those of /api/session. */
@ApiExcludeController()
@Controller()
@UseFilters(DeskErrors)
export class SignInController {
  constructor(
    private readonly api: DeskApi,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Get('sign-in')
  async show(@Res() reply: FastifyReply): Promise<void> {
    await sendDesk(reply, signInPage(this.environment.SITE_NAME));
  }

  @Post('sign-in')
  async signIn(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const fields = fieldsOf(body);
    const { username = '' } = fields;
    try {
      const { headers } = await this.api.ask(request, {
        ...{ method: 'POST', path: '/api/session' },
        body: credentialsIn(fields),
      });
      void reply.header('set-cookie', headers['set-cookie']);
      await seeOther(reply, '/plain');
    } catch (error) {
      if (!(error instanceof ApiRefused)) throw error;
      await this.again(reply, username, error);
    }
  }

  @Post('plain/sign-out')
  async signOut(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { csrf } = fieldsOf(body);
    const { headers } = await this.api.ask(request, {
      ...{ method: 'DELETE', path: '/api/session', csrf },
    });
    void reply.header('set-cookie', headers['set-cookie']);
    void reply.header('clear-site-data', headers['clear-site-data']);
    await seeOther(reply, '/');
  }

  /** The style sheet, under an address with its digest. */
  @Get('plain/:file')
  async style(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    if (`/plain/${file}` !== WORKBENCH_CSS_PATH) throw notFound('page');
    await reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('text/css; charset=utf-8')
      .send(WORKBENCH_CSS);
  }

  private async again(
    reply: FastifyReply,
    username: string,
    { problem }: ApiRefused,
  ): Promise<void> {
    const { status, retryAfter } = problem;
    if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
    if (status === 401) void reply.header('www-authenticate', 'Session');
    const fault =
      problem.code === 'validation-failed'
        ? 'That username, password or code is not right. Fill in all three fields.'
        : problem.detail;
    await sendDesk(reply, signInPage(this.environment.SITE_NAME, username, fault), status);
  }
}

/** What was filled in; the six digits count before a recovery code. */
function credentialsIn({ username, password, code, recoveryCode }: FormFields): object {
  return {
    ...(username && { username }),
    ...(password && { password }),
    ...(code?.trim() ? { code } : recoveryCode && { recoveryCode }),
  };
}
