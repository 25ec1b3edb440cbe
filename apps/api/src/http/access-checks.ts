import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Caller } from './caller.js';
import { changesState } from './origin-check.js';
import { Ownership } from './ownership.js';
import { type Permission } from './permissions.js';
import { Problem } from './problem.js';
import { RefusalLog } from './refusal-log.js';
import { type Throttle } from './route-config.js';
import { addressKey, Throttling } from './throttling.js';
import { contextOf } from './write-context.js';

/** What the gate asks about a request: may this person, and how often. */
@Injectable()
export class AccessChecks {
  constructor(
    private readonly ownership: Ownership,
    private readonly throttling: Throttling,
    private readonly refusals: RefusalLog,
  ) {}

  /** @throws Problem `forbidden`, with an event, unless one of the roles reaches the object. */
  async assertAllowed(
    request: FastifyRequest,
    { actor, session }: Caller,
    permission: Exclude<Permission, string>,
  ): Promise<void> {
    const parameters = request.params as Record<string, string>;
    const scopes = new Set(actor.roles.map((role) => permission[role]));
    // A link carries somebody's seat, not the other powers of the person: it changes what is their own.
    if (session.articleId !== null && changesState(request.method)) scopes.delete('any');
    if (scopes.has('any')) return;
    for (const scope of scopes)
      if (scope && (await this.ownership.reaches(scope, actor.id, parameters))) return;
    await this.refuse(request, new Problem('forbidden', 'Your roles do not allow this.'));
  }

  /** Writes the refusal down and throws it. */
  async refuse(request: FastifyRequest, problem: Problem): Promise<never> {
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    const who = request.caller?.actor.id ?? addressKey(request.ip);
    await this.refusals.write(`${problem.code} ${who} ${route}`, contextOf(request), {
      action: 'access.refused',
      object: { type: 'route', id: route },
      why: { code: problem.code, text: problem.message },
    });
    throw problem;
  }

  /** Takes one request from the budget of the address and from that of the person. */
  async count(request: FastifyRequest, throttle: Throttle): Promise<void> {
    const person = request.caller && [`user:${request.caller.actor.id}`];
    await this.throttling.take(throttle, [`ip:${addressKey(request.ip)}`, ...(person ?? [])]);
  }
}
