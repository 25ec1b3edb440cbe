import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Actor, type Role } from '#libs/lifecycle';
import { type WriteContext } from '#libs/persistence';
import { VERSION } from '#libs/runtime';
import { Problem } from './problem.js';

/** Stands in events for somebody who has not signed in. */
const ANONYMOUS: Actor = {
  id: 'anonymous',
  name: 'Nobody signed in',
  roles: [],
  tz: 'UTC',
};

const APP = `imprimatur-api/${VERSION}`;
const SECRETS = new Set(['password', 'newPassword', 'code', 'recoveryCode']);

/** Who writes, from where, for which request: what every command is run with. */
export function contextOf(request: FastifyRequest): WriteContext {
  const { caller } = request;
  const idempotency = caller && idempotencyOf(request);
  const role = roleActedIn(request);
  return {
    actor: caller?.actor ?? ANONYMOUS,
    ...(role && { role }),
    ...(caller && {
      auth: { method: caller.session.method, session: shortSession(caller.session.tokenHash) },
    }),
    source: { ip: request.ip, ...agentOf(request), app: APP },
    requestId: request.id,
    ...(idempotency && { idempotency }),
  };
}

/** AUD-3: of several roles, the one that opens this route; what the person may do is not guessed. */
function roleActedIn({ caller, routeOptions }: FastifyRequest): Role | undefined {
  const permission = routeOptions.config.permission;
  if (!caller || typeof permission !== 'object') return undefined;
  return caller.actor.roles.find((role) => permission[role] !== undefined);
}

/** What names a session in events and lists: tells nothing about its token. */
export function shortSession(tokenHash: string): string {
  return createHash('sha256').update(tokenHash).digest('hex').slice(0, 16);
}

function agentOf({ headers }: FastifyRequest): { ua?: string } {
  const agent = headers['user-agent'];
  return agent ? { ua: agent.replace(/[^\x20-\x7e]/g, '?').slice(0, 200) } : {};
}

function idempotencyOf(request: FastifyRequest): WriteContext['idempotency'] {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method === 'GET') return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Problem(
      'validation-failed',
      'Idempotency-Key takes 1 to 200 visible ASCII characters.',
    );
  // A repeated signature comes with a new code: what proves the person is no part of the request.
  const body = JSON.stringify(request.body ?? null, (name, value: unknown) =>
    SECRETS.has(name) ? undefined : value,
  );
  const digest = createHash('sha256').update(`${request.method} ${request.url}\n${body}`);
  return { key, request: digest.digest('hex') };
}

const requestOf = (context: ExecutionContext): FastifyRequest =>
  context.switchToHttp().getRequest<FastifyRequest>();

/** The `WriteContext` of the request. */
export const Context = createParamDecorator((_: unknown, context: ExecutionContext) =>
  contextOf(requestOf(context)),
);

/** The `Actor` who is signed in; never absent on a route that is not public. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).caller?.actor ?? ANONYMOUS,
);

/** The `Caller`: actor, username and session. Only for routes that are not public. */
export const CurrentCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).caller,
);
