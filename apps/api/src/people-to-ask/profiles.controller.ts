import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, ReviewerProfileRow, type WriteContext } from '#libs/persistence';
import { ExpectedVersion } from '../http/expected-version.js';
import { Versioned } from '../http/version-tag.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { assertPerson } from './assert-person.js';
import { LimitsBody, ProfileBody } from './profile.body.js';
import { profileView, ProfileView } from './profile.view.js';
import { setProfile } from './set-profile.js';

/** What a reviewer can be asked for, and how often. */
@ApiTags('people to ask')
@Controller('api')
export class ProfilesController {
  constructor(private readonly db: Database) {}

  @Get('me/profile')
  async own(@CurrentActor() { id: userId }: Actor): Promise<ProfileView> {
    return profileView(await this.db.reader.findOne(ReviewerProfileRow, { userId }));
  }

  /** One's own limits; If-Match is "0" the first time. */
  @Put('me/profile')
  @Versioned()
  async setOwn(
    @Body() { maxConcurrent, minGapDays }: LimitsBody,
    @ExpectedVersion() expected: number,
    @Context() context: WriteContext,
  ): Promise<ProfileView> {
    const about = { userId: context.actor.id, expected };
    const limits = { maxConcurrent, minGapDays };
    return profileView(await setProfile(this.db, context, about, limits));
  }

  @Get('users/:userId/profile')
  async one(@Param('userId') userId: string): Promise<ProfileView> {
    await assertPerson(this.db.reader, userId);
    return profileView(await this.db.reader.findOne(ReviewerProfileRow, { userId }));
  }

  @Put('users/:userId/profile')
  @Versioned()
  async set(
    @Param('userId') userId: string,
    @Body() { specialties, maxConcurrent, minGapDays }: ProfileBody,
    @ExpectedVersion() expected: number,
    @Context() context: WriteContext,
  ): Promise<ProfileView> {
    const patch = { specialties, maxConcurrent, minGapDays };
    return profileView(await setProfile(this.db, context, { userId, expected }, patch));
  }
}
