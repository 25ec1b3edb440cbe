import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { calendarFeed, type MailSite, readCalendarToken } from '#libs/jobs';
import { Database } from '#libs/persistence';
import { type Keys } from '#libs/workflow';
import { notFound } from '../http/problem.js';
import { Throttled } from '../http/route-config.js';
import { KEYS } from '../http/tokens.js';
import { MAIL_SITE } from './mail-site.js';

/** The calendar feed of a person; the address is the secret. */
@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly db: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(MAIL_SITE) private readonly site: MailSite,
  ) {}

  /** Open tasks with their days, as text/calendar. Ends with `.ics` or not. */
  @Get(':token')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-cache')
  @Throttled('calendar', 120, 60)
  @ApiProduces('text/calendar')
  async feed(@Param('token') token: string): Promise<string> {
    const { reader } = this.db;
    const user = await readCalendarToken(reader, this.keys, token.replace(/\.ics$/, ''));
    if (!user) throw notFound('calendar; make a new address at your desk');
    return calendarFeed(reader, this.site, user);
  }
}
