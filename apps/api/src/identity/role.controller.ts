import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { type Role, ROLES } from '#libs/lifecycle';
import { type WriteContext } from '#libs/persistence';
import { notFound, Problem } from '../http/problem.js';
import { Context } from '../http/write-context.js';
import { alreadyEnrolled } from './enrolment.js';
import { People } from './people.js';
import { RoleGrants } from './role-grants.js';
import { linkPath, SignInLinks } from './sign-in-links.js';
import { ReasonBody } from '../http/reason.body.js';
import { GrantRoleBody } from './user-bodies.js';
import { EnrolmentLinkView, UserView, userView } from './user.view.js';

/** What an administrator hands to a person: roles, and the link to enrol with. */
@Controller('api/users/:userId')
export class RoleController {
  constructor(
    private readonly people: People,
    private readonly roles: RoleGrants,
    private readonly links: SignInLinks,
  ) {}

  @Post('roles')
  async grant(
    @Param('userId') userId: string,
    @Body() { role, reason }: GrantRoleBody,
    @Context() context: WriteContext,
  ): Promise<UserView> {
    await this.roles.grant(context, { userId, role, reason });
    return this.view(userId);
  }

  @Delete('roles/:role')
  @HttpCode(200)
  async revoke(
    @Param('userId') userId: string,
    @Param('role') name: string,
    @Body() { reason }: ReasonBody,
    @Context() context: WriteContext,
  ): Promise<UserView> {
    const role = ROLES.find((it: Role) => it === name);
    if (!role) throw notFound('role');
    await this.roles.revoke(context, { userId, role, reason });
    return this.view(userId);
  }

  /** A link for somebody who has not enrolled yet; told once (SEC-16). */
  @Post('links')
  async invite(
    @Param('userId') userId: string,
    @Context() context: WriteContext,
  ): Promise<EnrolmentLinkView> {
    const { user } = await this.people.get(userId);
    if (user.disabledAt !== null)
      throw new Problem(
        'conflict',
        'This account is disabled, so a link would not work. Enable the account first.',
      );
    if (user.totpConfirmedAt !== null) throw alreadyEnrolled();
    return { path: linkPath(await this.links.issue(context, { purpose: 'enrol', userId })) };
  }

  private async view(id: string): Promise<UserView> {
    const { user, roles } = await this.people.get(id);
    return userView(user, roles);
  }
}
