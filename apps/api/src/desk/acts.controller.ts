import { Body, Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type FieldError, Problem } from '../http/problem.js';
import { ArticlePages } from './article-pages.js';
import { articlePath, DeskApi } from './desk-api.js';
import { DeskErrors } from './desk-errors.js';
import { DeskForms, told } from './desk-forms.js';
import { seeOther, sendDesk } from './desk-pages.js';
import { disclosureFromForm } from './disclosure-from-form.js';
import { fieldsOf, type FormFields } from './form-fields.js';

interface Signed {
  readonly result: { readonly signatureId: string };
}

/** What a reviewer answers and signs on the desk; each act is the API's own, with its checks. */
@ApiExcludeController()
@Controller('plain/articles/:id')
@UseFilters(DeskErrors)
export class ActsController {
  constructor(
    private readonly api: DeskApi,
    private readonly pages: ArticlePages,
    private readonly forms: DeskForms,
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
    const dueOn = typed['dueOn'] ?? '';
    const said = {
      ...{ confidentiality: typed['confidentiality'] === 'yes', disclosure: items },
      ...(dueOn !== '' && { dueOn }),
    };
    try {
      await this.assertDisclosed(request, faults);
      await this.forms.send(request, typed, { path: articlePath(id, '/accept'), body: said });
      await seeOther(reply, `/plain/articles/${encodeURIComponent(id)}`);
    } catch (error) {
      await this.forms.again(request, reply, id, { typed, error, form: 'accept' });
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
    const said = { because: typed['because'] ?? '', ...filled(typed, 'reason', 'suggestion') };
    try {
      await this.forms.assertChosen(request, said.because, 'Choose why you cannot review it.');
      await this.forms.send(request, typed, { path: articlePath(id, '/decline'), body: said });
      await seeOther(reply, '/plain?done=declined');
    } catch (error) {
      await this.forms.again(request, reply, id, { typed, error, form: 'decline' });
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
      await this.forms.assertChosen(request, meaning, 'Choose what your signature says.');
      const signed = await this.forms.send<Signed>(request, typed, {
        path: articlePath(id, '/signatures'),
        body: { digest, meaning, password, code: code.trim() },
      });
      const { signatureId } = signed.result;
      await seeOther(reply, `/plain/articles/${encodeURIComponent(id)}/signatures/${signatureId}`);
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
}

/** The fields that hold more than blanks. */
function filled(typed: FormFields, ...names: readonly string[]): Record<string, string> {
  const texts = names.map((name): [string, string] => [name, (typed[name] ?? '').trim()]);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
