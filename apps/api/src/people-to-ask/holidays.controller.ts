import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, HolidayRow, type WriteContext } from '#libs/persistence';
import { Context, CurrentActor } from '../http/write-context.js';
import { removeHoliday, setHoliday } from './days-without-reminders.js';
import { HolidayBody } from './holiday.body.js';
import { HolidaysView, holidayView, HolidayView } from './holiday.view.js';

/** Days without reminders: one's own, and those of the whole board. */
@ApiTags('people to ask')
@Controller('api')
export class HolidaysController {
  constructor(private readonly db: Database) {}

  @Get('me/holidays')
  async own(@CurrentActor() { id: userId }: Actor): Promise<HolidaysView> {
    const rows = await this.db.reader.find(HolidayRow, { userId }, 'ORDER BY date, id');
    return { items: rows.map(holidayView) };
  }

  @Post('me/holidays')
  async setOwn(@Body() body: HolidayBody, @Context() context: WriteContext): Promise<HolidayView> {
    return holidayView(await setHoliday(this.db, context, context.actor.id, body));
  }

  @Delete('me/holidays/:holidayId')
  @HttpCode(204)
  removeOwn(@Param('holidayId') id: string, @Context() context: WriteContext): Promise<void> {
    return removeHoliday(this.db, context, context.actor.id, id);
  }

  @Get('holidays')
  async list(): Promise<HolidaysView> {
    const ofBoard = 'WHERE user_id IS NULL ORDER BY date, id';
    const rows = await this.db.reader.find(HolidayRow, {}, ofBoard);
    return { items: rows.map(holidayView) };
  }

  @Post('holidays')
  async set(@Body() body: HolidayBody, @Context() context: WriteContext): Promise<HolidayView> {
    return holidayView(await setHoliday(this.db, context, null, body));
  }

  @Delete('holidays/:holidayId')
  @HttpCode(204)
  remove(@Param('holidayId') id: string, @Context() context: WriteContext): Promise<void> {
    return removeHoliday(this.db, context, null, id);
  }
}
