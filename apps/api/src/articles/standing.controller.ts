import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database } from '#libs/persistence';
import { ReviewWorkflow } from '#libs/workflow';
import { CurrentActor } from '../http/write-context.js';
import { GateView, OfferedActionView } from './standing.view.js';

/** What can happen to an article now, and what stands between it and the public. */
@ApiTags('articles')
@Controller('api/articles/:id')
export class StandingController {
  constructor(
    private readonly workflow: ReviewWorkflow,
    private readonly db: Database,
  ) {}

  @Get('actions')
  actions(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<OfferedActionView[]> {
    return this.workflow.offered(this.db.reader, id, actor);
  }

  @Get('gates')
  gates(@Param('id') id: string): Promise<GateView[]> {
    return this.workflow.gates(this.db.reader, id);
  }
}
