import { Body, Controller, Get, Inject, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Environment } from '#libs/runtime';
import { ENVIRONMENT } from '../http/tokens.js';
import { type PreferencesAnswer } from './api-answers.js';
import { DeskApi } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { told } from './desk-forms.js';
import { seeOther, sendDesk } from './desk-pages.js';
import { fieldsOf, type FormFields } from './form-fields.js';
import { preferencesPage, type PreferencesModel } from './preferences-page.js';

const API = '/api/me/preferences';

/** Language, quiet hours and digest on the desk. */
@ApiExcludeController()
@Controller('plain/preferences')
@UseFilters(DeskErrors)
export class PreferencesDeskController {
  constructor(
    private readonly api: DeskApi,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Get()
  async show(
    @Query('done') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const model = { ...(await this.read(request)), isSaved: done === 'saved' };
    await sendDesk(reply, preferencesPage(this.environment.SITE_NAME, model));
  }

  @Post()
  async choose(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = fieldsOf(body);
    const { csrf = '', version = '', ...chosen } = typed;
    try {
      await this.api.ask(request, {
        ...{ method: 'PUT', path: API, csrf, version: Number.parseInt(version, 10) || 0 },
        body: { ...chosen, digestDay: Number(chosen['digestDay']) },
      });
      await seeOther(reply, '/plain/preferences?done=saved');
    } catch (error) {
      const problem = told(error, request);
      const shown = { ...(await this.read(request)), typed: kept(typed), problem };
      const page = preferencesPage(this.environment.SITE_NAME, shown);
      await sendDesk(reply, page, problem.status);
    }
  }

  private async read(request: FastifyRequest): Promise<PreferencesModel> {
    const session = await this.api.whoAmI(request);
    return { session, preferences: await this.api.get<PreferencesAnswer>(request, API) };
  }
}

/** The version shown again is the one that holds now: what was typed goes over it knowingly. */
function kept({ version: _, ...typed }: FormFields): FormFields {
  return typed;
}
