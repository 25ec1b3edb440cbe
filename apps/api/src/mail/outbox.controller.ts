import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sendAgain } from '#libs/jobs';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { type Environment } from '#libs/runtime';
import { notFound, Problem } from '../http/problem.js';
import { ENVIRONMENT } from '../http/tokens.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { reasonIn } from '../identity/reason-in.js';
import { hiddenFrom } from './hidden-from.js';
import { MailList } from './mail-list.js';
import { MailsQuery } from './mails.query.js';
import { MailsView, MailView } from './mails.view.js';
import { ReasonBody } from '../http/reason.body.js';

/** Every mail the board has written: the outbox of an administrator. */
@ApiTags('mails')
@Controller('api/mails')
export class OutboxController {
  private readonly hasMailSystem: boolean;

  constructor(
    private readonly db: Database,
    private readonly mails: MailList,
    @Inject(ENVIRONMENT) environment: Environment,
  ) {
    this.hasMailSystem = Boolean(environment.SMTP_URL);
  }

  @Get()
  async list(@Query() query: MailsQuery, @CurrentActor() actor: Actor): Promise<MailsView> {
    const { items, next } = await this.mails.page(query);
    const shown = items.map((mail) => hiddenFrom(actor, this.hasMailSystem, mail));
    return { items: shown.map(({ text: _, ...summary }) => summary), next };
  }

  /** One mail with its text; of a mail about an article that the person may not read, without. */
  @Get(':mailId')
  async one(@Param('mailId') mailId: string, @CurrentActor() actor: Actor): Promise<MailView> {
    const mail = await this.mails.one(mailId);
    if (!mail) throw notFound('mail');
    return hiddenFrom(actor, this.hasMailSystem, mail);
  }

  /** Sends a mail once more that was refused or came back, for example after the address was corrected. */
  @Post(':mailId/send-again')
  @HttpCode(202)
  async sendAgain(
    @Param('mailId') mailId: string,
    @Body() body: ReasonBody,
    @Context() context: WriteContext,
  ): Promise<{ state: 'queued' }> {
    const isQueued = await sendAgain(this.db, mailId, reasonIn(body.reason), context);
    if (isQueued === undefined) throw notFound('mail');
    if (!isQueued)
      throw new Problem(
        'conflict',
        'Only a mail that was refused or came back is sent again. This one is not lost.',
      );
    return { state: 'queued' };
  }
}
