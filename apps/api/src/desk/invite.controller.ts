import { Body, Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { articlePath } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { DeskForms } from './desk-forms.js';
import { seeOther } from './desk-pages.js';
import { fieldsOf, type FormFields } from './form-fields.js';
import { askField } from './whom-to-ask-section.js';

/** The API's own limit. */
const MOST = 20;

/** An editor asks the people they ticked; the first time that opens the round. */
@ApiExcludeController()
@Controller('plain/articles/:id/invite')
@UseFilters(DeskErrors)
export class InviteController {
  constructor(private readonly forms: DeskForms) {}

  @Post()
  async invite(
    @Param('id') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = fieldsOf(body);
    const reviewerIds = ticked(typed);
    const below = typed['act'] === 'open-round' ? '/rounds' : '/invitations';
    const version = /^\d{1,9}$/.test(typed['version'] ?? '') ? Number(typed['version']) : 0;
    try {
      await this.forms.assertChosen(request, reviewerIds.join(), 'Choose whom to ask.');
      const act = { path: articlePath(id, below), body: { reviewerIds }, version };
      await this.forms.send(request, typed, act);
      await seeOther(reply, `/plain/articles/${encodeURIComponent(id)}#page-rounds`);
    } catch (error) {
      await this.forms.again(request, reply, id, { typed, error, form: 'ask' });
    }
  }
}

function ticked(typed: FormFields): string[] {
  const places = Array.from({ length: MOST }, (_, at) => typed[askField(at + 1)] ?? '');
  return places.filter((id) => id !== '');
}
