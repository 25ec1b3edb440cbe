import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type MailSite } from '#libs/jobs';
import { type Actor } from '#libs/lifecycle';
import {
  checkTemplates,
  layOutConcealed,
  type MailTemplate,
  renderTemplate,
  templateOf,
} from '#libs/mail';
import { Database } from '#libs/persistence';
import { type Clock, dateIn } from '#libs/runtime';
import { mailTemplates } from '#libs/workflow';
import { notFound, Problem } from '../http/problem.js';
import { CLOCK } from '../http/tokens.js';
import { CurrentActor } from '../http/write-context.js';
import { articleValues } from './article-values.js';
import { MAIL_SITE } from './mail-site.js';
import { PreviewBody, PreviewView } from './preview.body.js';
import { sampleValues } from './sample-values.js';

/** Mails of these kinds go to whoever sits on a seat, with links of their own. */
const ABOUT_A_SEAT =
  /^(invitation|invitation-reminder|review-reminder|extension-(granted|refused))$/;

/** How a mail would look, before a template is adopted. Keeps nothing. */
@ApiTags('policies')
@Controller('api/policies/mail-preview')
export class PreviewController {
  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAIL_SITE) private readonly site: MailSite,
  ) {}

  @Post()
  @HttpCode(200)
  async preview(@Body() body: PreviewBody, @CurrentActor() actor: Actor): Promise<PreviewView> {
    const { kind, lang } = body;
    const template = await this.templateOf(body);
    const real = await this.realValues(body, actor);
    const today = dateIn(actor.tz, this.clock.now());
    const values = { ...sampleValues(kind, lang, today, actor.tz), ...real };
    const { subject, text } = renderTemplate(template, values, lang);
    const letter = layOutConcealed({
      ...{ lang, subject, name: values['name'] ?? '', body: text },
      siteName: this.site.siteName,
      deskUrl: `${this.site.baseUrl}/desk`,
      answersTo: values['actor'] ?? actor.name,
      why: ABOUT_A_SEAT.test(kind) ? 'seat' : 'title' in values ? 'article' : 'board',
      ...(ABOUT_A_SEAT.test(kind) && { linkOf: () => '' }),
    });
    return { subject, ...letter, isSample: real === undefined };
  }

  private async templateOf({ kind, lang, template }: PreviewBody): Promise<MailTemplate> {
    if (!template)
      return templateOf(kind, lang, await mailTemplates(this.db.reader, this.clock.now()));
    const { subject, text } = template;
    const [fault] = checkTemplates({ [kind]: { [lang]: { subject, text } } });
    if (fault)
      throw new Problem(
        fault.code === 'unknown-variable' ? 'unknown-variable' : 'validation-failed',
        fault.message,
        { errors: [{ field: 'template', message: fault.message }] },
      );
    return { subject, text };
  }

  /** ACC-2: an administrator sees how a mail looks, and no article. */
  private async realValues(
    { articleId }: PreviewBody,
    actor: Actor,
  ): Promise<Record<string, string> | undefined> {
    if (articleId === undefined || !actor.roles.includes('editor')) return undefined;
    const values = await articleValues(this.db.reader, articleId);
    if (!values) throw notFound('article');
    return values;
  }
}
