import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { holdsToken, type Metrics } from '#libs/metrics';
import { type Environment } from '#libs/runtime';
import { Problem } from '../http/problem.js';
import { ENVIRONMENT, METRICS } from '../http/tokens.js';

/** What a Prometheus server reads, with its token; for everybody else there is no such page (SEC-36). */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    @Inject(METRICS) private readonly metrics: Metrics | undefined,
  ) {}

  @Get()
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { metrics } = this;
    if (!metrics || !holdsToken(request.headers.authorization, this.environment.METRICS_TOKEN))
      throw new Problem('not-found', 'There is nothing at this address.');
    const text = await metrics.text();
    await reply.header('cache-control', 'no-store').type(metrics.contentType).send(text);
  }
}
