import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Environment } from '#libs/runtime';
import { ENVIRONMENT } from '../http/tokens.js';
import { type MessageKind, messagePage } from './message-page.js';
import { siteOf } from './site-of.js';

const BY_STATUS: Record<number, MessageKind> = {
  404: 'not-found',
  410: 'gone',
  413: 'too-large',
  429: 'too-many',
};

/** Gives people in a browser a page where programs get a problem document. */
@Injectable()
export class MessagePages implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const site = siteOf(this.environment);
    fastify.addHook('onSend', (request, reply, payload, done) => {
      if (reply.statusCode < 400 || !isForPerson(request, reply)) return done(null, payload);
      const wait = Number(reply.getHeader('retry-after')) || undefined;
      void reply.header('content-type', 'text/html; charset=utf-8');
      void reply.header('cache-control', 'no-store');
      void reply.removeHeader('content-length');
      return done(null, messagePage(site, kindOf(reply.statusCode), wait));
    });
  }
}

function kindOf(status: number): MessageKind {
  return BY_STATUS[status] ?? (status >= 500 ? 'broken' : 'refused');
}

function isForPerson({ url, headers }: FastifyRequest, reply: FastifyReply): boolean {
  const isProblem = String(reply.getHeader('content-type')).startsWith('application/problem+json');
  return isProblem && !url.startsWith('/api') && (headers.accept ?? '').includes('text/html');
}
