import { Module } from '@nestjs/common';
import { mailSite } from '#libs/jobs';
import { type Environment } from '#libs/runtime';
import { ENVIRONMENT } from '../http/tokens.js';
import { ArticleMailsController } from './article-mails.controller.js';
import { BouncesController } from './bounces.controller.js';
import { CalendarController } from './calendar.controller.js';
import { MailList } from './mail-list.js';
import { MAIL_SITE } from './mail-site.js';
import { OutboxController } from './outbox.controller.js';
import { OwnCalendarController } from './own-calendar.controller.js';
import { PreviewController } from './preview.controller.js';

/** Mails as they are seen from inside: what was sent, what came back, how templates look. */
@Module({
  controllers: [
    ArticleMailsController,
    BouncesController,
    CalendarController,
    OutboxController,
    OwnCalendarController,
    PreviewController,
  ],
  providers: [
    MailList,
    {
      provide: MAIL_SITE,
      inject: [ENVIRONMENT],
      useFactory: (environment: Environment) => mailSite(environment),
    },
  ],
})
export class MailModule {}
