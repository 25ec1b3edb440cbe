import { Controller, Get, Inject, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Environment } from '#libs/runtime';
import { ENVIRONMENT } from '../http/tokens.js';
import { DeskApi } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { sendDesk } from './desk-pages.js';
import { homePage } from './home-page.js';
import { HomeReading } from './home-reading.js';
import { taskHomePage } from './task-home-page.js';

const NOTES = new Map([
  ['declined', 'You have declined. Thank you for answering.'],
  [
    'confirmed',
    'You have signed that the text is still accurate. The date of its review has moved.',
  ],
  ['handed-over', 'You have handed the review over. The editors were told.'],
]);

/** Where people land after signing in. */
@ApiExcludeController()
@Controller('plain')
@UseFilters(DeskErrors)
export class HomeController {
  constructor(
    private readonly api: DeskApi,
    private readonly reading: HomeReading,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Get()
  async show(
    @Query('done') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const note = typeof done === 'string' ? NOTES.get(done) : undefined;
    const site = this.environment.SITE_NAME;
    const session = await this.api.whoAmI(request);
    if (session.articleId !== null) return sendDesk(reply, taskHomePage(site, session, note));
    await sendDesk(reply, homePage(site, await this.reading.of(request, session), note));
  }
}
