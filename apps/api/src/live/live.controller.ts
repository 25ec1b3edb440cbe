import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Database } from '#libs/persistence';
import { type Caller } from '../http/caller.js';
import { notFound } from '../http/problem.js';
import { CurrentCaller } from '../http/write-context.js';
import { type Listener } from './listener.js';
import { LiveFeed } from './live-feed.js';
import { LiveQuery } from './live.query.js';
import { maySee } from './may-see.js';

/** How long a browser waits before it comes again, ms. */
const RETRY_MS = 3_000;

/**
 * What others do, as server-sent events (HTML Living Standard, section 9.2): `changed` with the article
 * in which something happened, `present` with who else has the same article open, `ended` when the
 * session is over. What changed is asked of the API, which decides who may read it.
 */
@ApiTags('live')
@Controller('api/live')
export class LiveController {
  constructor(
    private readonly feed: LiveFeed,
    private readonly db: Database,
  ) {}

  /** Stays open; `article` says which one the page shows. */
  @Get()
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async listen(
    @Query() { article }: LiveQuery,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (article !== undefined && !(await maySee(this.db.reader, caller, article)))
      throw notFound('article');
    const headers = reply.getHeaders();
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(headers as Record<string, string>),
      ...{ 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
    });
    raw.write(`retry: ${RETRY_MS}\n\n`);
    const listener: Listener = {
      ...{ caller, cookie: request.headers.cookie },
      ...(article !== undefined && { articleId: article }),
      send: (event, data) => raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
      keep: () => raw.write(': here\n\n'),
      end: () => raw.end(),
    };
    raw.on('close', () => this.feed.remove(listener));
    await this.feed.add(listener);
  }
}
