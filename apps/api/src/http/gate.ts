import { Inject, Injectable } from '@nestjs/common';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Environment } from '#libs/runtime';
import { Sessions } from '../identity/sessions.js';
import { AccessChecks } from './access-checks.js';
import { assertReadable } from './assert-readable.js';
import { CsrfTokens } from './csrf-tokens.js';
import { assertSameOrigin, changesState } from './origin-check.js';
import { Problem } from './problem.js';
import { isInScope, outOfScope } from './session-scope.js';
import { ENVIRONMENT } from './tokens.js';

/**
 * Stands before every handler, before the body is read: origin, session, CSRF token, permission,
 * throttle. A Fastify hook and not a Nest guard, so that nothing is parsed for somebody who may not
 * come in, and no route can be registered around it.
 */
@Injectable()
export class Gate {
  private readonly publicOrigin?: string;

  constructor(
    private readonly sessions: Sessions,
    private readonly csrf: CsrfTokens,
    private readonly checks: AccessChecks,
    @Inject(ENVIRONMENT) environment: Environment,
  ) {
    if (environment.PUBLIC_URL) this.publicOrigin = new URL(environment.PUBLIC_URL).origin;
  }

  install(fastify: FastifyInstance): void {
    fastify.decorateRequest('caller', null);
    fastify.addHook('onRequest', (request) => this.check(request));
  }

  private async check(request: FastifyRequest): Promise<void> {
    const { permission, throttle } = request.routeOptions.config;
    if (permission === undefined) return;
    assertReadable(request.params);
    const changes = changesState(request.method);
    if (changes) assertSameOrigin(request, this.publicOrigin);
    if (permission !== 'public') {
      const caller = await this.sessions.callerOf(request.headers.cookie);
      if (!caller) throw new Problem('not-signed-in', 'Sign in first.');
      request.caller = caller;
      if (changes && !this.csrf.matches(caller.session.tokenHash, request.headers['x-csrf-token']))
        await this.checks.refuse(
          request,
          new Problem('csrf-failed', 'The X-CSRF-Token is missing or old. Load the page again.'),
        );
      if (!isInScope(request, caller.session.articleId))
        await this.checks.refuse(request, outOfScope());
      if (permission !== 'signed-in') await this.checks.assertAllowed(request, caller, permission);
    }
    if (throttle) await this.checks.count(request, throttle);
  }
}
