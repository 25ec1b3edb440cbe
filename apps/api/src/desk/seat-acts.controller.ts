import { Body, Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { articlePath } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { DeskForms } from './desk-forms.js';
import { seeOther } from './desk-pages.js';
import { fieldsOf } from './form-fields.js';

/** What somebody does with their own seat beside answering: another date, another person. */
@ApiExcludeController()
@Controller('plain/articles/:id')
@UseFilters(DeskErrors)
export class SeatActsController {
  constructor(private readonly forms: DeskForms) {}

  @Post('date')
  async date(
    @Param('id') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = fieldsOf(body);
    const { dueOn = '', reason = '' } = typed;
    try {
      await this.forms.assertChosen(request, dueOn, 'Say which date you can keep.');
      const path = articlePath(id, '/extension-requests');
      await this.forms.send(request, typed, { path, body: { dueOn, reason } });
      await seeOther(reply, `/plain/articles/${encodeURIComponent(id)}#date`);
    } catch (error) {
      await this.forms.again(request, reply, id, { typed, error, form: 'date' });
    }
  }

  @Post('hand-over')
  async handOver(
    @Param('id') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = fieldsOf(body);
    const { to = '', reason = '' } = typed;
    try {
      const path = articlePath(id, '/hand-over');
      const said = { reason, ...(to !== '' && { to }) };
      await this.forms.send(request, typed, { path, body: said });
      await seeOther(reply, '/plain?done=handed-over');
    } catch (error) {
      await this.forms.again(request, reply, id, { typed, error, form: 'hand-over' });
    }
  }
}
