import { Module } from '@nestjs/common';
import { ActsController } from './acts.controller.js';
import { ArticleDeskController } from './article-desk.controller.js';
import { ArticlePages } from './article-pages.js';
import { ArticleReading } from './article-reading.js';
import { ChaseDeskController } from './chase.controller.js';
import { ConfirmController } from './confirm.controller.js';
import { ConfirmReading } from './confirm-reading.js';
import { DeskApi } from './desk-api.js';
import { DeskForms } from './desk-forms.js';
import { HomeController } from './home.controller.js';
import { HomeReading } from './home-reading.js';
import { InvitationReading } from './invitation-reading.js';
import { LedgerDeskController } from './ledger.controller.js';
import { PreferencesDeskController } from './preferences.controller.js';
import { InviteController } from './invite.controller.js';
import { Reach } from './reach.js';
import { RoundActsController } from './round-acts.controller.js';
import { SeatActsController } from './seat-acts.controller.js';
import { SeatReading } from './seat-reading.js';
import { SignInController } from './sign-in.controller.js';
import { WhomToAskReading } from './whom-to-ask-reading.js';

/** Plain pages for the people who work here, until the web app takes their place. */
@Module({
  controllers: [
    SignInController,
    HomeController,
    ArticleDeskController,
    ActsController,
    SeatActsController,
    RoundActsController,
    ChaseDeskController,
    LedgerDeskController,
    PreferencesDeskController,
    InviteController,
    ConfirmController,
  ],
  providers: [
    ArticlePages,
    ArticleReading,
    ConfirmReading,
    DeskApi,
    DeskForms,
    HomeReading,
    InvitationReading,
    Reach,
    SeatReading,
    WhomToAskReading,
  ],
})
export class DeskModule {}
