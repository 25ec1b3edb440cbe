import { randomBytes } from 'node:crypto';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { notFound, Problem } from '../http/problem.js';
import { WebFiles } from './web-files.js';
import { webPolicy } from './web-policy.js';

const NONCE_MARK = '__NONCE__';
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The web app under /desk: one page for every address there, and its files. */
@ApiExcludeController()
@Controller('desk')
export class WebController {
  constructor(private readonly files: WebFiles) {}

  @Get()
  async home(@Res() reply: FastifyReply): Promise<void> {
    await this.send(reply);
  }

  @Get('*')
  async anywhere(@Res() reply: FastifyReply): Promise<void> {
    await this.send(reply);
  }

  @Get('assets/:file')
  async asset(
    @Param('file') name: string,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = this.files.asset(name);
    if (!file) throw notFound('file');
    const isPacked = file.gzip && String(headers['accept-encoding'] ?? '').includes('gzip');
    void reply.headers({ 'cache-control': FOR_GOOD, vary: 'accept-encoding' }).type(file.type);
    if (isPacked) void reply.header('content-encoding', 'gzip');
    await reply.send(isPacked ? file.gzip : file.body);
  }

  private async send(reply: FastifyReply): Promise<void> {
    const { page } = this.files;
    if (page === undefined)
      throw new Problem(
        'unavailable',
        'The web app is not built. Run npm run build; until then the plain pages are under /plain.',
      );
    const nonce = randomBytes(16).toString('base64');
    await reply
      .headers({ 'content-security-policy': webPolicy(nonce), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(NONCE_MARK, nonce));
  }
}
