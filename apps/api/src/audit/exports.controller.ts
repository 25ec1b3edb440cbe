import { Body, Controller, HttpCode, Inject, Post, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor } from '#libs/lifecycle';
import { type WriteContext } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { CLOCK } from '../http/tokens.js';
import { Context, CurrentActor } from '../http/write-context.js';
import { BundleBody, ExportBody } from './export.body.js';
import { Exports } from './exports.js';

const TYPES = { ndjson: 'application/x-ndjson', csv: 'text/csv; charset=utf-8' };

/** Copies of the trail to take away. Answers under /api are never stored by a browser. */
@ApiTags('audit')
@Controller('api')
export class ExportsController {
  constructor(
    private readonly exports: Exports,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The events that match, as one file. */
  @Post('audit/exports')
  @HttpCode(200)
  async trail(
    @Body() body: ExportBody,
    @CurrentActor() actor: Actor,
    @Context() context: WriteContext,
  ): Promise<StreamableFile> {
    const stream = await this.exports.trail(body, actor, context);
    const disposition = this.attachment('audit', body.format);
    return new StreamableFile(stream, { type: TYPES[body.format], disposition });
  }

  /** The whole log, signed texts, signatures and proofs, with the program that checks them. */
  @Post('exports/bundle')
  @HttpCode(200)
  async bundle(
    @Body() { articleId }: BundleBody,
    @Context() context: WriteContext,
  ): Promise<StreamableFile> {
    const stream = await this.exports.bundle(articleId, context);
    const disposition = this.attachment('bundle', 'zip');
    return new StreamableFile(stream, { type: 'application/zip', disposition });
  }

  private attachment(name: string, ending: string): string {
    const day = new Date(this.clock.now()).toISOString().slice(0, 10);
    return `attachment; filename="imprimatur-${name}-${day}.${ending}"`;
  }
}
