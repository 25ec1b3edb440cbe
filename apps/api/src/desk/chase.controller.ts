import { Controller, Get, Inject, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Environment } from '#libs/runtime';
import { ENVIRONMENT } from '../http/tokens.js';
import { type ChaseAnswer } from './api-answers.js';
import { chasePage } from './chase-page.js';
import { DeskApi } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { sendDesk } from './desk-pages.js';
import { fieldsOf, type FormFields } from './form-fields.js';

const FILTERS = ['stage', 'overdueBy', 'person', 'article', 'sort', 'cursor'];

/** Whom an editor waits for, on the desk. The filters stand in the address. */
@ApiExcludeController()
@Controller('plain/chase')
@UseFilters(DeskErrors)
export class ChaseDeskController {
  constructor(
    private readonly api: DeskApi,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Get()
  async show(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const session = await this.api.whoAmI(request);
    const filters = filtersIn(query);
    const path = `/api/chase?${new URLSearchParams(filters).toString()}`;
    const chase = await this.api.get<ChaseAnswer>(request, path);
    await sendDesk(reply, chasePage(this.environment.SITE_NAME, { session, filters, chase }));
  }
}

/** The filters that were filled in; what the page does not know of is left to itself. */
function filtersIn(query: unknown): FormFields {
  const filled = Object.entries(fieldsOf(query)).filter(
    ([name, value]) => FILTERS.includes(name) && value !== '',
  );
  return Object.fromEntries(filled);
}
