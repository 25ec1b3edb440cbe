import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { type Actor } from '#libs/lifecycle';
import { type WriteContext } from '#libs/persistence';
import { ExpectedVersion } from '../http/expected-version.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { People, type Person } from './people.js';
import { PeopleQuery } from './people-query.js';
import { UserAccounts } from './user-accounts.js';
import { ReasonBody } from '../http/reason.body.js';
import { CreateUserBody, DisableBody, UpdateUserBody } from './user-bodies.js';
import { ListedPersonView, PeoplePageView, personView, UserView, userView } from './user.view.js';

/** Accounts of the people who work here. */
@Controller('api/users')
export class UsersController {
  constructor(
    private readonly people: People,
    private readonly accounts: UserAccounts,
  ) {}

  @Get()
  async list(@Query() query: PeopleQuery, @CurrentActor() actor: Actor): Promise<PeoplePageView> {
    const page = await this.people.list(query);
    return { items: page.items.map((it) => viewFor(actor, it)), next: page.next };
  }

  @Get(':userId')
  async one(@Param('userId') id: string, @CurrentActor() actor: Actor): Promise<ListedPersonView> {
    return viewFor(actor, await this.people.get(id));
  }

  @Post()
  async create(@Body() body: CreateUserBody, @Context() context: WriteContext): Promise<UserView> {
    return this.view(await this.accounts.create(context, body));
  }

  @Patch(':userId')
  async update(
    @Param('userId') id: string,
    @ExpectedVersion() version: number,
    @Body() body: UpdateUserBody,
    @Context() context: WriteContext,
  ): Promise<UserView> {
    await this.accounts.update(context, id, version, body);
    return this.view(id);
  }

  /** Refused while work is open, unless the body says otherwise (F26). */
  @Post(':userId/disable')
  @HttpCode(200)
  async disable(
    @Param('userId') id: string,
    @Body() body: DisableBody,
    @Context() context: WriteContext,
  ): Promise<UserView> {
    await this.accounts.disable(context, id, body);
    return this.view(id);
  }

  @Post(':userId/enable')
  @HttpCode(200)
  async enable(
    @Param('userId') id: string,
    @Body() body: ReasonBody,
    @Context() context: WriteContext,
  ): Promise<UserView> {
    await this.accounts.enable(context, id, body.reason);
    return this.view(id);
  }

  private async view(id: string): Promise<UserView> {
    const { user, roles } = await this.people.get(id);
    return userView(user, roles);
  }
}

/** Editors and the chair need to know whom they can invite, and no more (SEC-25). */
function viewFor({ roles: own }: Actor, { user, roles }: Person): ListedPersonView {
  const seesAccounts = own.includes('administrator') || own.includes('compliance');
  return seesAccounts ? userView(user, roles) : personView(user, roles);
}
