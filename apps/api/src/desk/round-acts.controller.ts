import { Body, Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { placeField } from './alternates-section.js';
import { articlePath } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { DeskForms } from './desk-forms.js';
import { seeOther } from './desk-pages.js';
import { fieldsOf, type FormFields } from './form-fields.js';

/** The API's own limit. */
const PLACES = 20;

/** What an editor decides about the seats of a round: wishes for more time, who is next in line. */
@ApiExcludeController()
@Controller('plain/articles/:id')
@UseFilters(DeskErrors)
export class RoundActsController {
  constructor(private readonly forms: DeskForms) {}

  @Post('wishes/:extensionId/grant')
  async grant(
    @Param() { id, extensionId }: { id: string; extensionId: string },
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer({ id, extensionId, verb: 'grant' }, fieldsOf(body), request, reply);
  }

  @Post('wishes/:extensionId/refuse')
  async refuse(
    @Param() { id, extensionId }: { id: string; extensionId: string },
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer({ id, extensionId, verb: 'refuse' }, fieldsOf(body), request, reply);
  }

  @Post('line')
  async line(
    @Param('id') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = fieldsOf(body);
    try {
      const path = articlePath(id, '/alternates');
      const said = { alternateIds: lineIn(typed) };
      await this.forms.send(request, typed, { method: 'PUT', path, body: said });
      await seeOther(reply, `/plain/articles/${encodeURIComponent(id)}#page-line`);
    } catch (error) {
      await this.forms.again(request, reply, id, { typed, error, form: 'line' });
    }
  }

  private async answer(
    wish: { readonly id: string; readonly extensionId: string; readonly verb: string },
    typed: FormFields,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { id, extensionId, verb } = wish;
    const below = `/extension-requests/${encodeURIComponent(extensionId)}/${verb}`;
    const said = verb === 'refuse' ? { reason: typed['reason'] ?? '' } : {};
    try {
      await this.forms.send(request, typed, { path: articlePath(id, below), body: said });
      await seeOther(reply, `/plain/articles/${encodeURIComponent(id)}#page-wishes`);
    } catch (error) {
      const shown = { ...typed, wish: extensionId };
      await this.forms.again(request, reply, id, { typed: shown, error, form: 'wish' });
    }
  }
}

/** The people of the filled places, in their order. */
function lineIn(typed: FormFields): string[] {
  const places = Array.from({ length: PLACES }, (_, at) => typed[placeField(at + 1)] ?? '');
  return places.filter((id) => id !== '');
}
