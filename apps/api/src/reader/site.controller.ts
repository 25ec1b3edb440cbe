import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { notFound } from '../http/problem.js';
import { robots } from './robots.js';
import { sendPage } from './send-page.js';
import { SitePages } from './site-pages.js';
import { READER_CSS, READER_CSS_PATH } from './stylesheet.js';

const YEAR_SECONDS = 31_536_000;

/** The index, the policy and what machines read. */
@ApiExcludeController()
@Controller()
export class SiteController {
  constructor(private readonly pages: SitePages) {}

  @Get()
  index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void | Promise<void> {
    const { topic } = request.query as { topic?: unknown };
    const wanted = typeof topic === 'string' && topic !== '' ? topic : undefined;
    return sendPage(request, reply, this.pages.index(wanted));
  }

  @Get('policy')
  policy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void | Promise<void> {
    return sendPage(request, reply, this.pages.policy());
  }

  @Get('policy/:version')
  version(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void | Promise<void> {
    const { version = '' } = request.params as { version?: string };
    if (!/^[1-9]\d{0,8}$/.test(version)) throw notFound('version of the policy');
    return sendPage(request, reply, this.pages.policy(Number(version)));
  }

  @Get('sitemap.xml')
  sitemap(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void | Promise<void> {
    return sendPage(request, reply, this.pages.sitemap());
  }

  @Get('feed.atom')
  feed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void | Promise<void> {
    return sendPage(request, reply, this.pages.feed());
  }

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  robots(): string {
    return robots(this.pages.site);
  }

  /** Its address changes with its text, so a browser never asks twice. */
  @Get('assets/:file')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`)
  style(@Param('file') file: string): string {
    if (`/assets/${file}` !== READER_CSS_PATH) throw notFound('file');
    return READER_CSS;
  }
}
