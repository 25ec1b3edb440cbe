import { Body, Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type FieldError, Problem } from '../http/problem.js';
import { type ProblemDocument, problemOf } from '../http/problem-of.js';
import { ApiRefused } from './api-refused.js';
import { ArticlePages } from './article-pages.js';
import { articlePath, DeskApi } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { seeOther, sendDesk } from './desk-pages.js';
import { disclosureFromForm } from './disclosure-from-form.js';
import { fieldsOf, type FormFields } from './form-fields.js';

interface Signed {
  readonly result: { readonly signatureId: string };
}

/** The three acts a reviewer finishes on the desk; each is the API's own, with its checks. */
@ApiExcludeController()
@Controller('desk/articles/:id')
@UseFilters(DeskErrors)
export class ActsController {
  constructor(
    private readonly api: DeskApi,
    private readonly pages: ArticlePages,
  ) {}

  @Post('accept')
  async accept(
    @Param('id') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = fieldsOf(body);
    const { items, faults } = disclosureFromForm(typed);
    const disclosed = { confidentiality: typed['confidentiality'] === 'yes', disclosure: items };
    try {
      await this.assertDisclosed(request, faults);
      await this.send(request, articlePath(id, '/accept'), typed, disclosed);
      await seeOther(reply, `/desk/articles/${encodeURIComponent(id)}`);
    } catch (error) {
      await this.invitationAgain(request, reply, id, { typed, problem: told(error, request) });
    }
  }

  @Post('decline')
  async decline(
    @Param('id') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = fieldsOf(body);
    const reason = (typed['reason'] ?? '').trim();
    const said = { because: typed['because'] ?? '', ...(reason !== '' && { reason }) };
    try {
      await this.assertChosen(request, said.because, 'Choose why you cannot review it.');
      await this.send(request, articlePath(id, '/decline'), typed, said);
      await seeOther(reply, '/desk?done=declined');
    } catch (error) {
      await this.invitationAgain(request, reply, id, { typed, problem: told(error, request) });
    }
  }

  /** Signs the digest that was on the page, with password and code; the receipt follows. */
  @Post('sign')
  async sign(
    @Param('id') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = fieldsOf(body);
    const { digest = '', meaning = '', password = '', code = '' } = typed;
    try {
      await this.assertChosen(request, meaning, 'Choose what your signature says.');
      const path = articlePath(id, '/signatures');
      const signed = await this.send<Signed>(request, path, typed, {
        ...{ digest, meaning, password, code: code.trim() },
      });
      const { signatureId } = signed.result;
      await seeOther(reply, `/desk/articles/${encodeURIComponent(id)}/signatures/${signatureId}`);
    } catch (error) {
      const problem = told(error, request);
      const session = await this.api.whoAmI(request);
      const again = { typed: { meaning }, problem };
      await sendDesk(reply, await this.pages.signing(request, session, id, again), problem.status);
    }
  }

  private async assertDisclosed(
    request: FastifyRequest,
    errors: readonly FieldError[],
  ): Promise<void> {
    await this.api.whoAmI(request);
    if (errors.length > 0)
      throw new Problem('invalid-disclosure', 'Something is missing in your disclosure.', {
        errors,
      });
  }

  /** Said here in words of the form; the API would name its field. */
  private async assertChosen(
    request: FastifyRequest,
    choice: string,
    message: string,
  ): Promise<void> {
    await this.api.whoAmI(request);
    if (choice === '') throw new Problem('validation-failed', message);
  }

  private async send<Body>(
    request: FastifyRequest,
    path: string,
    { csrf = '' }: FormFields,
    body: object,
  ): Promise<Body> {
    return (await this.api.ask<Body>(request, { method: 'POST', path, csrf, body })).body;
  }

  /** The form again with what was wrong, while there still is an invitation to answer. */
  private async invitationAgain(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    again: { readonly typed: FormFields; readonly problem: ProblemDocument },
  ): Promise<void> {
    const session = await this.api.whoAmI(request);
    const page = await this.pages.invitation(request, session, id, again);
    if (page === undefined) throw new ApiRefused(again.problem);
    await sendDesk(reply, page, again.problem.status);
  }
}

/** What the person is told; who is not signed in and what is forbidden goes to the filter. */
function told(error: unknown, request: FastifyRequest): ProblemDocument {
  const isRefusal = error instanceof ApiRefused;
  if (!isRefusal && !(error instanceof Problem)) throw error;
  const problem = isRefusal ? error.problem : problemOf(error, request.id);
  const isForElsewhere = ['not-signed-in', 'forbidden', 'csrf-failed', 'not-found'];
  if (problem.status >= 500 || isForElsewhere.includes(problem.code)) throw error;
  return problem;
}
