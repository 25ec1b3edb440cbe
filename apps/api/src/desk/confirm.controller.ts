import { Body, Controller, Get, Inject, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Environment } from '#libs/runtime';
import { ENVIRONMENT } from '../http/tokens.js';
import { confirmPage } from './confirm-page.js';
import { ConfirmReading } from './confirm-reading.js';
import { articlePath, DeskApi } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { DeskForms, told } from './desk-forms.js';
import { seeOther, sendDesk } from './desk-pages.js';
import { fieldsOf } from './form-fields.js';

/** Signing a published text again, unchanged. */
@ApiExcludeController()
@Controller('plain/articles/:id/confirm')
@UseFilters(DeskErrors)
export class ConfirmController {
  constructor(
    private readonly api: DeskApi,
    private readonly forms: DeskForms,
    private readonly reading: ConfirmReading,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Get()
  async show(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const session = await this.api.whoAmI(request);
    const model = await this.reading.of(request, session, id);
    await sendDesk(reply, confirmPage(this.environment.SITE_NAME, model));
  }

  @Post()
  async confirm(
    @Param('id') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = fieldsOf(body);
    const { digest = '', password = '', code = '' } = typed;
    try {
      const path = articlePath(id, '/confirmations');
      const said = { digest, password, code: code.trim() };
      await this.forms.send(request, typed, { path, body: said });
      await seeOther(reply, '/plain?done=confirmed');
    } catch (error) {
      const problem = told(error, request);
      const model = await this.reading.of(request, await this.api.whoAmI(request), id);
      const again = { typed: {}, problem };
      await sendDesk(reply, confirmPage(this.environment.SITE_NAME, model, again), problem.status);
    }
  }
}
