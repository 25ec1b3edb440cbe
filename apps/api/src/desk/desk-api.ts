import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type ProblemDocument } from '../http/problem-of.js';
import { type SessionAnswer } from './api-answers.js';
import { ApiRefused } from './api-refused.js';

interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  /** From the form's hidden field; the API checks it as its header. */
  readonly csrf?: string | undefined;
  /** The version that was loaded, where the API asks for one. */
  readonly version?: number;
}

export interface ApiAnswer<Body> {
  readonly body: Body;
  readonly headers: Readonly<Record<string, unknown>>;
}

/**
 * The JSON API, asked in this process with the browser's own session. So every page and form of the
 * desk has exactly the rights, throttles, refusals and events that permissions.ts gives its route
 * of the API, and the desk can be taken away without a rule going with it.
 */
@Injectable()
export class DeskApi {
  constructor(private readonly host: HttpAdapterHost) {}

  /** Who is signed in, with the token for forms. @throws ApiRefused with status 401 */
  async whoAmI(request: FastifyRequest): Promise<SessionAnswer> {
    return this.get<SessionAnswer>(request, '/api/session');
  }

  /** @throws ApiRefused */
  async get<Body>(request: FastifyRequest, path: string): Promise<Body> {
    return (await this.ask<Body>(request, { method: 'GET', path })).body;
  }

  /** @throws ApiRefused */
  async ask<Body>(request: FastifyRequest, asked: Asked): Promise<ApiAnswer<Body>> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const answer = await fastify.inject({
      method: asked.method,
      url: asked.path,
      headers: headersOf(request, asked),
      remoteAddress: request.ip,
      ...(asked.body && { payload: JSON.stringify(asked.body) }),
    });
    if (answer.statusCode >= 400) throw new ApiRefused(answer.json<ProblemDocument>());
    const body = answer.body === '' ? (undefined as Body) : answer.json<Body>();
    return { body, headers: answer.headers };
  }
}

function headersOf({ headers }: FastifyRequest, asked: Asked): Record<string, string> {
  const { body, csrf, version } = asked;
  const { cookie, 'user-agent': agent } = headers;
  // Anything else a form may hold there is no token, and could not stand in a header.
  const token = csrf !== undefined && /^[\w-]{1,100}$/.test(csrf) ? csrf : undefined;
  return {
    ...(cookie !== undefined && { cookie }),
    ...(agent !== undefined && { 'user-agent': agent }),
    ...(body && { 'content-type': 'application/json' }),
    ...(token !== undefined && { 'x-csrf-token': token }),
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  };
}

/** Path of an article in the API, with what stands below it. */
export function articlePath(id: string, below = ''): string {
  return `/api/articles/${encodeURIComponent(id)}${below}`;
}
