import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Metrics } from '#libs/metrics';
import { AppModule } from '../app.module.js';
import { type AppDependencies } from './app-dependencies.js';
import { BODY_LIMIT, registerBodyParsers } from './parse-body.js';
import { correlateRequests } from './correlate.js';
import { Gate } from './gate.js';
import { measureRequests } from './measure-requests.js';
import { NestLogger } from './nest-logger.js';
import { ProblemFilter, sendProblem } from './problem-filter.js';
import { RouteTable } from './route-table.js';
import { addSecurityHeaders, securityHeaders } from './security-headers.js';
import { METRICS } from './tokens.js';
import { trustsProxies } from './trusted-proxies.js';
import { ValidateInput } from './validate-input.js';

/**
 * The API, ready to listen or to be injected into.
 * @throws when a route has no row in permissions.ts, or a row no route.
 */
export async function createApp(dependencies: AppDependencies): Promise<NestFastifyApplication> {
  const { environment, logger } = dependencies;
  const adapter = new FastifyAdapter(fastifyOptions(dependencies));
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(dependencies),
    adapter,
    { bodyParser: false, logger: new NestLogger(logger), abortOnError: false },
  );
  const fastify = adapter.getInstance<FastifyInstance>();
  correlateRequests(fastify);
  addSecurityHeaders(fastify, environment.PUBLIC_URL);
  registerBodyParsers(fastify);
  const routes = new RouteTable();
  routes.watch(fastify);
  app.get(Gate).install(fastify);
  measureRequests(fastify, app.get<Metrics | undefined>(METRICS));
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalPipes(new ValidateInput());
  await app.init();
  await fastify.ready();
  routes.assertComplete();
  return app;
}

function fastifyOptions({ environment, logger }: AppDependencies): object {
  return {
    bodyLimit: BODY_LIMIT,
    trustProxy: trustsProxies(environment.TRUSTED_PROXIES),
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    // No Nest middleware is used, so its engine stays out of the way of every request.
    skipMiddie: true,
    routerOptions: { maxParamLength: 200 },
    // A malformed address is answered before any hook has run.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(securityHeaders(request.url, environment.PUBLIC_URL));
      sendProblem(error, request, reply, logger);
    },
  };
}
