import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { Context, CurrentActor } from '../../http/write-context.js';
import { People } from '../people.js';
import { openWork } from './open-work.js';
import { OpenWorkView, openWorkView } from './open-work.view.js';
import { ReassignBody } from './reassign.body.js';
import { ReassignedView } from './reassign.view.js';
import { Reassignment } from './reassignment.js';

/** What somebody who leaves has open, and who takes it. */
@ApiTags('people')
@Controller('api/users/:userId')
export class LeavingController {
  constructor(
    private readonly people: People,
    private readonly reassignment: Reassignment,
    private readonly db: Database,
  ) {}

  @Get('open-work')
  async list(
    @Param('userId') userId: string,
    @CurrentActor() { roles }: Actor,
  ): Promise<OpenWorkView> {
    await this.people.get(userId);
    return openWorkView(await openWork(this.db.reader, userId), roles);
  }

  /** Gives open work to others; what cannot be given is told beside what was. */
  @Post('reassign')
  @HttpCode(200)
  async reassign(
    @Param('userId') userId: string,
    @Body() body: ReassignBody,
    @Context() context: WriteContext,
  ): Promise<ReassignedView> {
    await this.people.get(userId);
    return this.reassignment.run(context, userId, body);
  }
}
