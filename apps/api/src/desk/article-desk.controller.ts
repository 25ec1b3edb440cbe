import { Controller, Get, Inject, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Environment } from '#libs/runtime';
import { notFound } from '../http/problem.js';
import { ENVIRONMENT } from '../http/tokens.js';
import { type Signature } from './api-answers.js';
import { articleDeskPage } from './article-desk-page.js';
import { ArticlePages } from './article-pages.js';
import { ArticleReading } from './article-reading.js';
import { articlePath, DeskApi } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { sendDesk } from './desk-pages.js';
import { receiptPage } from './receipt-page.js';

/** Looking at an article on the desk. Nothing here changes anything. */
@ApiExcludeController()
@Controller('plain/articles/:id')
@UseFilters(DeskErrors)
export class ArticleDeskController {
  constructor(
    private readonly api: DeskApi,
    private readonly reading: ArticleReading,
    private readonly pages: ArticlePages,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** The invitation while the person has not accepted, the article with its text otherwise. */
  @Get()
  async show(
    @Param('id') id: string,
    @Query('audience') audience: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const session = await this.api.whoAmI(request);
    const invitation = await this.pages.invitation(request, session, id);
    if (invitation !== undefined) return sendDesk(reply, invitation);
    const wanted = typeof audience === 'string' ? audience : undefined;
    const model = await this.reading.article(request, session, id, wanted);
    await sendDesk(reply, articleDeskPage(this.environment.SITE_NAME, model));
  }

  @Get('sign')
  async sign(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const session = await this.api.whoAmI(request);
    await sendDesk(reply, await this.pages.signing(request, session, id));
  }

  @Get('signatures/:signatureId')
  async receipt(
    @Param() { id, signatureId }: { id: string; signatureId: string },
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const session = await this.api.whoAmI(request);
    const all = await this.api.get<Signature[]>(request, articlePath(id, '/signatures'));
    const found = all.find((it) => it.id === signatureId);
    if (!found) throw notFound('signature');
    const article = { id, title: await this.reading.titleOf(id) };
    await sendDesk(reply, receiptPage(this.environment.SITE_NAME, session, article, found));
  }
}
