import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { calendarTokenOf, type MailSite } from '#libs/jobs';
import { type Actor } from '#libs/lifecycle';
import { Database, PreferenceRow, type WriteContext } from '#libs/persistence';
import { type Keys } from '#libs/workflow';
import { KEYS } from '../http/tokens.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { MAIL_SITE } from './mail-site.js';

/** Where a person's calendar feed is. Whoever has the address can read it. */
export class CalendarAddressView {
  url: string;
}

/** The address of one's own calendar feed. A POST, so that the secret is in no history and no log. */
@ApiTags('calendar')
@Controller('api/me/calendar')
export class OwnCalendarController {
  constructor(
    private readonly db: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(MAIL_SITE) private readonly site: MailSite,
  ) {}

  @Post()
  @HttpCode(200)
  async show(@CurrentActor() { id }: Actor): Promise<CalendarAddressView> {
    const token = await calendarTokenOf(this.db.reader, this.keys, id);
    return { url: `${this.site.baseUrl}/calendar/${token}.ics` };
  }

  /** Makes a new address; the old one leads nowhere from now on. */
  @Post('renew')
  @HttpCode(200)
  async renew(
    @CurrentActor() actor: Actor,
    @Context() context: WriteContext,
  ): Promise<CalendarAddressView> {
    await this.db.work.run(context, async (tx) => {
      await tx.insertOnce(PreferenceRow, { userId: actor.id });
      await tx.execute(
        'UPDATE preferences SET calendar_version = calendar_version + 1 WHERE user_id = $1',
        [actor.id],
      );
      const row = await tx.findOne(PreferenceRow, { userId: actor.id });
      const version = row?.calendarVersion ?? 1;
      tx.audit.append({
        action: 'user.updated',
        object: { type: 'user', id: actor.id },
        changes: [{ path: 'calendarVersion', old: version - 1, new: version }],
      });
      return null;
    });
    return this.show(actor);
  }
}
