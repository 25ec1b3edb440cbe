import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Environment, type Logger } from '#libs/runtime';
import { problemOf } from '../http/problem-of.js';
import { ENVIRONMENT, LOGGER } from '../http/tokens.js';
import { ApiRefused } from './api-refused.js';
import { seeOther, sendDesk } from './desk-pages.js';
import { refusedPage } from './refused-page.js';

/** Turns what goes wrong on the desk into a page; nobody signed in means the way to sign in. */
@Catch()
export class DeskErrors implements ExceptionFilter {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const { id } = http.getRequest<FastifyRequest>();
    const isRefusal = error instanceof ApiRefused;
    const problem = isRefusal ? error.problem : problemOf(error, id);
    // What the API refused it has logged itself.
    if (!isRefusal && problem.status >= 500)
      this.logger.error({ err: error, requestId: id }, 'request failed');
    if (reply.sent) return;
    if (problem.retryAfter !== undefined) void reply.header('retry-after', problem.retryAfter);
    if (problem.status === 401) await seeOther(reply, '/sign-in');
    else await sendDesk(reply, refusedPage(this.environment.SITE_NAME, problem), problem.status);
  }
}
