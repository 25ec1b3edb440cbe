import { Module } from '@nestjs/common';
import { ActsController } from './acts.controller.js';
import { ArticleDeskController } from './article-desk.controller.js';
import { ArticlePages } from './article-pages.js';
import { ArticleReading } from './article-reading.js';
import { DeskApi } from './desk-api.js';
import { HomeController } from './home.controller.js';
import { HomeReading } from './home-reading.js';
import { InvitationReading } from './invitation-reading.js';
import { Reach } from './reach.js';
import { SignInController } from './sign-in.controller.js';

/** Plain pages for the people who work here, until the web app takes their place. */
@Module({
  controllers: [SignInController, HomeController, ArticleDeskController, ActsController],
  providers: [ArticlePages, ArticleReading, DeskApi, HomeReading, InvitationReading, Reach],
})
export class DeskModule {}
