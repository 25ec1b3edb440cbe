import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { Database, LicenceRow, type WriteContext } from '#libs/persistence';
import { ExpectedVersion } from '../http/expected-version.js';
import { Versioned } from '../http/version-tag.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { assertPerson } from './assert-person.js';
import { LicenceBody, VerifyLicenceBody } from './licence.body.js';
import { LicencesView, licenceView, LicenceView } from './licence.view.js';
import { recordLicence, verifyLicence } from './licences-on-record.js';

/** Licences to practise, each with who looked it up and when it runs out. */
@ApiTags('people to ask')
@Controller('api')
export class LicencesController {
  constructor(private readonly db: Database) {}

  @Get('me/licences')
  own(@CurrentActor() { id }: Actor): Promise<LicencesView> {
    return this.list(id);
  }

  /** Counts in full once somebody else has verified it. */
  @Post('me/licences')
  async recordOwn(
    @Body() body: LicenceBody,
    @Context() context: WriteContext,
  ): Promise<LicenceView> {
    return licenceView(await recordLicence(this.db, context, context.actor.id, body));
  }

  @Get('users/:userId/licences')
  async list(@Param('userId') userId: string): Promise<LicencesView> {
    await assertPerson(this.db.reader, userId);
    const order = 'ORDER BY CASE WHEN replaced_by IS NULL THEN 0 ELSE 1 END, recorded_at DESC, id';
    const rows = await this.db.reader.find(LicenceRow, { userId }, order);
    return { items: rows.map(licenceView) };
  }

  @Post('users/:userId/licences')
  async record(
    @Param('userId') userId: string,
    @Body() body: LicenceBody,
    @Context() context: WriteContext,
  ): Promise<LicenceView> {
    return licenceView(await recordLicence(this.db, context, userId, body));
  }

  /** Somebody has looked it up in the register; never the person. */
  @Post('users/:userId/licences/:licenceId/verify')
  @HttpCode(200)
  @Versioned()
  async verify(
    @Param() at: { userId: string; licenceId: string },
    @Body() { verifiedOn }: VerifyLicenceBody,
    @ExpectedVersion() expected: number,
    @Context() context: WriteContext,
  ): Promise<LicenceView> {
    return licenceView(await verifyLicence(this.db, context, { ...at, expected, verifiedOn }));
  }
}
