import {
  Body,
  Controller,
  Get,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
  UseFilters,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Environment } from '#libs/runtime';
import { ENVIRONMENT } from '../http/tokens.js';
import { type LedgerAnswer } from './api-answers.js';
import { DeskApi } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { told } from './desk-forms.js';
import { seeOther, sendDesk } from './desk-pages.js';
import { fieldsOf } from './form-fields.js';
import { ledgerPage, type LedgerModel } from './ledger-page.js';

/** A person's own reminders on the desk. */
@ApiExcludeController()
@Controller('plain/reminders')
@UseFilters(DeskErrors)
export class LedgerDeskController {
  constructor(
    private readonly api: DeskApi,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Get()
  async show(
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const model = await this.read(request, query);
    const isPutOff = query['done'] === 'put-off';
    const note = 'The reminder is put off. The due date stays.';
    const shown = { ...model, ...(isPutOff && { note }) };
    await sendDesk(reply, ledgerPage(this.environment.SITE_NAME, shown));
  }

  @Post(':reminderId/snooze')
  async snooze(
    @Param('reminderId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { csrf = '', until = '' } = fieldsOf(body);
    try {
      const path = `/api/me/reminders/${encodeURIComponent(id)}/snooze`;
      await this.api.ask(request, { method: 'POST', path, csrf, body: { until } });
      await seeOther(reply, '/plain/reminders?done=put-off');
    } catch (error) {
      const problem = told(error, request);
      const shown = { ...(await this.read(request, {})), problem };
      await sendDesk(reply, ledgerPage(this.environment.SITE_NAME, shown), problem.status);
    }
  }

  private async read(
    request: FastifyRequest,
    query: Readonly<Record<string, unknown>>,
  ): Promise<LedgerModel> {
    const session = await this.api.whoAmI(request);
    const which = query['which'] === 'past' ? 'past' : 'coming';
    const cursor = typeof query['cursor'] === 'string' ? query['cursor'] : undefined;
    const asked = new URLSearchParams({ which, ...(cursor !== undefined && { cursor }) });
    const path = `/api/me/reminders?${asked.toString()}`;
    return { session, which, ledger: await this.api.get<LedgerAnswer>(request, path) };
  }
}
