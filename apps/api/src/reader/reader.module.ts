import { Module } from '@nestjs/common';
import { ArticleController } from './article.controller.js';
import { ArticlePages } from './article-pages.js';
import { DataState } from './data-state.js';
import { MessagePages } from './message-pages.js';
import { PageCache } from './page-cache.js';
import { ReaderArticles } from './reader-articles.js';
import { ReaderReports } from './reader-reports.js';
import { ReaderReportsController } from './reader-reports.controller.js';
import { Renderings } from './renderings.js';
import { ReportController } from './report.controller.js';
import { ReportPages } from './report-pages.js';
import { SiteController } from './site.controller.js';
import { SitePages } from './site-pages.js';

/** The public pages, and what readers send back. */
@Module({
  controllers: [SiteController, ArticleController, ReportController, ReaderReportsController],
  providers: [
    ...[ArticlePages, DataState, MessagePages, PageCache, ReaderArticles],
    ...[ReaderReports, Renderings, ReportPages, SitePages],
  ],
})
export class ReaderModule {}
