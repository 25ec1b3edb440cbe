import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Throttled } from '../http/route-config.js';
import { type ReportKind } from './page-model.js';
import { ReportPages } from './report-pages.js';
import { sendPage } from './send-page.js';

type Typed = Record<string, string> | undefined;

/** "Report an error", "Ask a follow-up question", and the receipt of either. */
@ApiExcludeController()
@Controller()
export class ReportController {
  constructor(private readonly pages: ReportPages) {}

  @Get('articles/:slug/report')
  errorForm(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.form('error', request, reply);
  }

  @Get('articles/:slug/question')
  questionForm(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.form('question', request, reply);
  }

  @Post('articles/:slug/report')
  @Throttled('reader-form', 30, 600)
  reportError(
    @Body() typed: Typed,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.receive('error', typed, request, reply);
  }

  @Post('articles/:slug/question')
  @Throttled('reader-form', 30, 600)
  askQuestion(
    @Body() typed: Typed,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.receive('question', typed, request, reply);
  }

  /** The code is the only key, so nothing about it is kept by a browser or told to search engines. */
  @Get('receipts/:code')
  @Throttled('receipt', 60, 60)
  async receipt(@Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, 200, await this.pages.receipt(code));
  }

  private async form(
    kind: ReportKind,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    await sendPage(request, reply, this.pages.form(kind, slugOf(request)));
  }

  private async receive(
    kind: ReportKind,
    typed: Typed,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { status, page, location } = await this.pages.receive(
      kind,
      slugOf(request),
      typed ?? {},
      request,
    );
    if (location) void reply.header('location', location);
    await this.send(reply, status, page);
  }

  private async send(reply: FastifyReply, status: number, page: string): Promise<void> {
    await reply
      .code(status)
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
      })
      .send(page);
  }
}

function slugOf(request: FastifyRequest): string {
  return (request.params as { slug: string }).slug;
}
