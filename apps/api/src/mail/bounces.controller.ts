import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { BounceRefused, type MailSite, takeBounce } from '#libs/jobs';
import { Database, systemContext } from '#libs/persistence';
import { type Environment } from '#libs/runtime';
import { AccessChecks } from '../http/access-checks.js';
import { notFound, Problem } from '../http/problem.js';
import { TakesMail, Throttled } from '../http/route-config.js';
import { ENVIRONMENT } from '../http/tokens.js';
import { MAIL_SITE } from './mail-site.js';

/** What a delivery report did. */
export class BounceView {
  mailId: string;
  /** `bounced`, `noted` (news on the way) or `known` (nothing new). */
  outcome: string;
}

/** Where the mail system hands in what came back. */
@ApiTags('mails')
@Controller('api/mail/bounces')
export class BouncesController {
  constructor(
    private readonly db: Database,
    private readonly checks: AccessChecks,
    @Inject(MAIL_SITE) private readonly site: MailSite,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Takes a delivery report (RFC 3464) as `message/rfc822`, with `Authorization: Bearer BOUNCE_SECRET`. */
  @Post()
  @HttpCode(200)
  @Throttled('bounces', 600, 60)
  @TakesMail()
  @ApiConsumes('message/rfc822')
  async take(@Req() request: FastifyRequest, @Body() body: unknown): Promise<BounceView> {
    const secret = this.environment.BOUNCE_SECRET;
    if (!secret) throw notFound('address: bounces are not taken here');
    if (!isSame(request.headers.authorization ?? '', `Bearer ${secret}`))
      await this.checks.refuse(
        request,
        new Problem('forbidden', 'Show the secret that bounces are handed in with.'),
      );
    if (!Buffer.isBuffer(body))
      throw new Problem('unsupported-media-type', 'Send the report as message/rfc822.');
    return this.taken(body);
  }

  private async taken(report: Buffer): Promise<BounceView> {
    const { db, site } = this;
    const context = systemContext('bounces', 'api', randomUUID());
    try {
      return await takeBounce({ db, site, newId: randomUUID }, report, context);
    } catch (error) {
      if (error instanceof BounceRefused) throw new Problem(error.code, error.message);
      throw error;
    }
  }
}

/** In a time that tells nothing about where they differ. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
