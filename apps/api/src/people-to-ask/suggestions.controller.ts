import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { suggestReviewers } from '#libs/workflow';
import { CLOCK } from '../http/tokens.js';
import { SuggestionsQuery } from './suggestions.query.js';
import { SuggestionsView, suggestionView } from './suggestions.view.js';

/** Whom to ask for an article. */
@ApiTags('people to ask')
@Controller('api/articles/:id/suggestions')
export class SuggestionsController {
  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ranked by specialty, load, availability and how people have reviewed before, with reasons. */
  @Get()
  async list(
    @Param('id') id: string,
    @Query() { limit }: SuggestionsQuery,
  ): Promise<SuggestionsView> {
    const { missing, suggestions } = await suggestReviewers(this.db.reader, id, this.clock.now());
    const items = suggestions.slice(0, limit).map(suggestionView);
    return { missing, items, total: suggestions.length };
  }
}
