import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database, type WriteContext } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { type Keys, ReviewWorkflow } from '#libs/workflow';
import { PerformedView } from '../http/performed.view.js';
import { CLOCK, KEYS } from '../http/tokens.js';
import { Context } from '../http/write-context.js';
import { Reauthentication } from '../identity/reauthenticate.js';
import { assertArticle } from './assert-article.js';
import { ConfirmBody, SignBody } from './sign.body.js';
import { signaturesOfArticle } from './signatures-of-article.js';
import { SignatureView } from './signatures.view.js';

/** Signing, and what was signed. */
@ApiTags('reviews')
@Controller('api/articles/:id')
export class SignaturesController {
  constructor(
    private readonly workflow: ReviewWorkflow,
    private readonly db: Database,
    private readonly reauthentication: Reauthentication,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('signatures')
  async list(@Param('id') id: string): Promise<SignatureView[]> {
    await assertArticle(this.db.reader, id);
    return signaturesOfArticle(this.db.reader, id, this.keys, this.clock.now());
  }

  /** Signs the digest on the screen, with password and code each time (SIG-2, SIG-3). */
  @Post('signatures')
  async sign(
    @Param('id') id: string,
    @Body() { digest, meaning, password, code }: SignBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    const proof = await this.reauthentication.prove(context, { password, code });
    return this.workflow.perform(id, { name: 'sign', digest, meaning, proof }, context);
  }

  /** “Still accurate”: signs the text that readers have again, outside any round (F63). */
  @Post('confirmations')
  async confirm(
    @Param('id') id: string,
    @Body() { digest, password, code }: ConfirmBody,
    @Context() context: WriteContext,
  ): Promise<PerformedView> {
    const proof = await this.reauthentication.prove(context, { password, code });
    return this.workflow.perform(id, { name: 'confirm', digest, proof }, context);
  }
}
