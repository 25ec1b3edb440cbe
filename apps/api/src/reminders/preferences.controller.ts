import { Body, Controller, Get, Put, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { type WriteContext } from '#libs/persistence';
import { ExpectedVersion } from '../http/expected-version.js';
import { Versioned, VersionTag } from '../http/version-tag.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { PreferencesBody } from './preferences.body.js';
import { Preferences } from './preferences.js';
import { PreferencesView } from './preferences.view.js';

/** How the signed-in person wants to be written to. */
@ApiTags('reminders')
@Controller('api/me/preferences')
export class PreferencesController {
  constructor(private readonly preferences: Preferences) {}

  /** Language, quiet hours and digest; version 0 while the defaults hold. */
  @Get()
  @UseInterceptors(VersionTag)
  read(@CurrentActor() actor: Actor): Promise<PreferencesView> {
    return this.preferences.of(actor.id);
  }

  /** From now on, also for what is planned already. */
  @Put()
  @Versioned()
  async choose(
    @Body() body: PreferencesBody,
    @ExpectedVersion() version: number,
    @Context() context: WriteContext,
  ): Promise<PreferencesView> {
    await this.preferences.choose(context, version, body);
    return this.preferences.of(context.actor.id);
  }
}
