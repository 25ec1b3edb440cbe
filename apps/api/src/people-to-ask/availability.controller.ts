import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, type WriteContext } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { CLOCK } from '../http/tokens.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { assertPerson } from './assert-person.js';
import { AvailabilityBody } from './availability.body.js';
import { AvailabilitiesView, availabilityView, AvailabilityView } from './availability.view.js';
import { cancelDaysAway, daysAwayOf, setDaysAway } from './days-away.js';

/** Days on which people are away: not to be asked then, or with dates that move behind them. */
@ApiTags('people to ask')
@Controller('api')
export class AvailabilityController {
  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('me/availability')
  own(@CurrentActor() { id }: Actor): Promise<AvailabilitiesView> {
    return this.list(id);
  }

  @Post('me/availability')
  async setOwn(
    @Body() body: AvailabilityBody,
    @Context() context: WriteContext,
  ): Promise<AvailabilityView> {
    return availabilityView(await setDaysAway(this.db, context, context.actor.id, body));
  }

  @Delete('me/availability/:windowId')
  @HttpCode(204)
  cancelOwn(@Param('windowId') id: string, @Context() context: WriteContext): Promise<void> {
    return cancelDaysAway(this.db, context, context.actor.id, id);
  }

  @Get('users/:userId/availability')
  async list(@Param('userId') userId: string): Promise<AvailabilitiesView> {
    await assertPerson(this.db.reader, userId);
    const rows = await daysAwayOf(this.db.reader, userId, this.clock.now());
    return { items: rows.map(availabilityView) };
  }

  @Post('users/:userId/availability')
  async set(
    @Param('userId') userId: string,
    @Body() body: AvailabilityBody,
    @Context() context: WriteContext,
  ): Promise<AvailabilityView> {
    return availabilityView(await setDaysAway(this.db, context, userId, body));
  }

  @Delete('users/:userId/availability/:windowId')
  @HttpCode(204)
  cancel(
    @Param() { userId, windowId }: { userId: string; windowId: string },
    @Context() context: WriteContext,
  ): Promise<void> {
    return cancelDaysAway(this.db, context, userId, windowId);
  }
}
