import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { QueueBoard } from './queue-board.js';

// Its own scripts and styles, from this origin; it sets styles from its scripts.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  ...["img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "base-uri 'self'"],
  ...["form-action 'none'", "object-src 'none'", "frame-ancestors 'none'"],
].join('; ');

/** BullMQ's dashboard for administrators. */
@ApiExcludeController()
@Controller('admin/queues')
export class QueueBoardController {
  constructor(private readonly board: QueueBoard) {}

  @Get()
  entry(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.hand(request, reply);
  }

  @Get('*')
  part(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.hand(request, reply);
  }

  private async hand(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { status, type, body } = await this.board.get(request.url);
    await reply
      .code(status)
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-store')
      .type(type)
      .send(body);
  }
}
