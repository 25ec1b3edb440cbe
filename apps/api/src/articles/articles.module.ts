import { Module } from '@nestjs/common';
import { ArticleCount } from './article-count.js';
import { ArticleList } from './article-list.js';
import { ArticlesController } from './articles.controller.js';
import { DecisionsController } from './decisions.controller.js';
import { DraftController } from './draft.controller.js';
import { ImportController } from './import.controller.js';
import { RetirementController } from './retirement.controller.js';
import { RevisionsController } from './revisions.controller.js';
import { StandingController } from './standing.controller.js';

/** Articles and their texts: writing, importing, reading, deciding. */
@Module({
  controllers: [
    ImportController,
    ArticlesController,
    DraftController,
    DecisionsController,
    RetirementController,
    RevisionsController,
    StandingController,
  ],
  providers: [ArticleCount, ArticleList],
})
export class ArticlesModule {}
