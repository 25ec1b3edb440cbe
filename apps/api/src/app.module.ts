import { type DynamicModule, Module } from '@nestjs/common';
import { ArticlesModule } from './articles/articles.module.js';
import { AuditModule } from './audit/audit.module.js';
import { DeskModule } from './desk/desk.module.js';
import { type AppDependencies } from './http/app-dependencies.js';
import { HttpModule } from './http/http.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { LiveModule } from './live/live.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { MailModule } from './mail/mail.module.js';
import { PeopleToAskModule } from './people-to-ask/people-to-ask.module.js';
import { PoliciesModule } from './policies/policies.module.js';
import { ReaderModule } from './reader/reader.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { WebModule } from './web/web.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** The whole API: one line a feature. */
@Module({})
export class AppModule {
  static register(dependencies: AppDependencies): DynamicModule {
    return {
      module: AppModule,
      imports: [
        HttpModule.register(dependencies),
        IdentityModule,
        ArticlesModule,
        ReviewsModule,
        AuditModule,
        MailModule,
        PeopleToAskModule,
        PoliciesModule,
        RemindersModule,
        WebhooksModule,
        ReaderModule,
        DeskModule,
        WebModule,
        TasksModule,
        LiveModule,
        OperationsModule,
      ],
    };
  }
}
