import { Body, Controller, Delete, Get, HttpCode, Param, Patch } from '@nestjs/common';
import { type Actor } from '#libs/lifecycle';
import { type WriteContext } from '#libs/persistence';
import { type Caller } from '../http/caller.js';
import { ExpectedVersion } from '../http/expected-version.js';
import { Context, CurrentActor, CurrentCaller } from '../http/write-context.js';
import { OwnSessionsView } from './own-session.view.js';
import { OwnSessions } from './own-sessions.js';
import { People } from './people.js';
import { UserAccounts } from './user-accounts.js';
import { UpdateProfileBody } from './user-bodies.js';
import { UserView, userView } from './user.view.js';

/** The signed-in person about themselves: profile and sessions. */
@Controller('api/me')
export class MeController {
  constructor(
    private readonly people: People,
    private readonly accounts: UserAccounts,
    private readonly sessions: OwnSessions,
  ) {}

  @Get()
  async profile(@CurrentActor() actor: Actor): Promise<UserView> {
    const { user, roles } = await this.people.get(actor.id);
    return userView(user, roles);
  }

  @Patch()
  async update(
    @CurrentActor() actor: Actor,
    @ExpectedVersion() version: number,
    @Body() body: UpdateProfileBody,
    @Context() context: WriteContext,
  ): Promise<UserView> {
    await this.accounts.update(context, actor.id, version, body);
    return this.profile(actor);
  }

  @Get('sessions')
  async list(@CurrentCaller() caller: Caller): Promise<OwnSessionsView> {
    return { items: await this.sessions.list(caller) };
  }

  @Delete('sessions/:sessionId')
  @HttpCode(204)
  async end(
    @Param('sessionId') id: string,
    @CurrentCaller() caller: Caller,
    @Context() context: WriteContext,
  ): Promise<void> {
    await this.sessions.end(context, caller, id);
  }
}
