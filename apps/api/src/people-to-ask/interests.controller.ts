import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, InterestRow, type WriteContext } from '#libs/persistence';
import { ExpectedVersion } from '../http/expected-version.js';
import { Versioned } from '../http/version-tag.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { assertPerson } from './assert-person.js';
import { EndInterestBody, InterestBody } from './interest.body.js';
import { InterestsView, interestView, InterestView } from './interest.view.js';
import { declareInterest, endInterest } from './standing-interests.js';

/** The register of standing interests, compared with each text somebody may be asked about (N9). */
@ApiTags('people to ask')
@Controller('api')
export class InterestsController {
  constructor(private readonly db: Database) {}

  @Get('me/interests')
  own(@CurrentActor() { id }: Actor): Promise<InterestsView> {
    return this.list(id);
  }

  @Post('me/interests')
  async declare(
    @Body() body: InterestBody,
    @Context() context: WriteContext,
  ): Promise<InterestView> {
    return interestView(await declareInterest(this.db, context, body));
  }

  @Post('me/interests/:interestId/end')
  @HttpCode(200)
  @Versioned()
  async end(
    @Param('interestId') interestId: string,
    @Body() { untilOn }: EndInterestBody,
    @ExpectedVersion() expected: number,
    @Context() context: WriteContext,
  ): Promise<InterestView> {
    return interestView(await endInterest(this.db, context, { interestId, expected, untilOn }));
  }

  @Get('users/:userId/interests')
  async list(@Param('userId') userId: string): Promise<InterestsView> {
    await assertPerson(this.db.reader, userId);
    const newestFirst = 'ORDER BY declared_at DESC, id';
    const rows = await this.db.reader.find(InterestRow, { userId }, newestFirst);
    return { items: rows.map(interestView) };
  }
}
