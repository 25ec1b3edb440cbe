import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { CLOCK } from '../http/tokens.js';
import { chaseList } from './chase-list.js';
import { ChaseQuery } from './chase.query.js';
import { ChasePageView } from './chase.view.js';

/** Whom an editor waits for. */
@ApiTags('reminders')
@Controller('api/chase')
export class ChaseController {
  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything that is waited for, the longest overdue first, with what was sent and what comes next. */
  @Get()
  list(@Query() query: ChaseQuery): Promise<ChasePageView> {
    return chaseList(this.db.reader, this.clock.now(), query);
  }
}
