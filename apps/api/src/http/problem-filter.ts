import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Logger } from '#libs/runtime';
import { problemOf } from './problem-of.js';

/** The only place where an error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(
      error,
      http.getRequest<FastifyRequest>(),
      http.getResponse<FastifyReply>(),
      this.logger,
    );
  }
}

/** Answers with problem details; a failure of ours is logged with its stack, never shown. */
export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
): void {
  const problem = problemOf(error, request.id);
  if (problem.status >= 500) logger.error({ err: error, requestId: request.id }, 'request failed');
  if (reply.sent) return;
  if (problem.retryAfter !== undefined) void reply.header('retry-after', problem.retryAfter);
  if (problem.status === 401) void reply.header('www-authenticate', 'Session');
  void reply
    .code(problem.status)
    .header('content-type', 'application/problem+json')
    // As bytes: with a text Fastify adds a charset, which this media type does not have.
    .send(Buffer.from(JSON.stringify(problem)));
}
