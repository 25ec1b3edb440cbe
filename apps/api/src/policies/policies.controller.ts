import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database, PolicyRow, type WriteContext } from '#libs/persistence';
import { type Clock, dateIn } from '#libs/runtime';
import { adoptPolicy, type PolicyDraft } from '#libs/workflow';
import { ExpectedVersion } from '../http/expected-version.js';
import { notFound } from '../http/problem.js';
import { CLOCK } from '../http/tokens.js';
import { Context } from '../http/write-context.js';
import { PolicyBody } from './policy.body.js';
import {
  AdoptedPolicyView,
  PoliciesView,
  policySummaryView,
  policyView,
  PolicyView,
} from './policy.view.js';

/** Versions of the editorial policy. One is never changed; the next replaces it. */
@ApiTags('policies')
@Controller('api/policies')
export class PoliciesController {
  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All versions, newest first. */
  @Get()
  async list(): Promise<PoliciesView> {
    const rows = await this.db.reader.find(PolicyRow, {}, 'ORDER BY version DESC');
    const inForce = await this.versionInForce();
    return { items: rows.map((row) => policySummaryView(row, inForce)) };
  }

  /** One version with its text and rules. */
  @Get(':version')
  async one(@Param('version') text: string): Promise<PolicyView> {
    const version = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
    const row = await this.db.reader.findOne(PolicyRow, { version });
    if (!row) throw notFound('policy version');
    return policyView(row, await this.versionInForce());
  }

  /** Adopts the next version; If-Match names the latest one, "0" where there is none. */
  @Post()
  adopt(
    @Body() body: PolicyBody,
    @ExpectedVersion() expected: number,
    @Context() context: WriteContext,
  ): Promise<AdoptedPolicyView> {
    return adoptPolicy(this.db, draftOf(body), context, expected);
  }

  private async versionInForce(): Promise<number | undefined> {
    const row = await this.db.reader.queryOne<{ version: number }>(
      'SELECT version FROM policies WHERE effective_from <= $1 ORDER BY version DESC LIMIT 1',
      [dateIn('UTC', this.clock.now())],
    );
    return row?.version;
  }
}

/** Plain data: a field that was not sent is absent, and not undefined. */
function draftOf(body: PolicyBody): PolicyDraft {
  return JSON.parse(JSON.stringify(body)) as PolicyDraft;
}
