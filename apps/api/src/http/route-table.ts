import { type FastifyInstance } from 'fastify';
import { PERMISSIONS, type Permission, type Scope } from './permissions.js';

const PARAMETERS: Partial<Record<Scope, readonly string[]>> = {
  own: ['id', 'revisionId', 'roundId', 'assignmentId', 'annotationId', 'reviewId', 'signatureId'],
  self: ['userId'],
};

/** Watches routes being registered: gives each its permission and knows which has none. */
export class RouteTable {
  private readonly registered = new Set<string>();

  constructor(private readonly permissions: Readonly<Record<string, Permission>> = PERMISSIONS) {}

  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', (route) => {
      const methods = typeof route.method === 'string' ? [route.method] : route.method;
      // Fastify answers HEAD for each GET: same route, same permission.
      const keys = methods.map((it) => `${it === 'HEAD' ? 'GET' : it} ${route.url}`);
      for (const key of keys) this.registered.add(key);
      const permission = this.permissions[keys[0] ?? ''];
      const bodyLimit = route.config?.bodyLimit;
      route.config = { ...route.config, ...(permission !== undefined && { permission }) };
      if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
    });
  }

  /** @throws when a route has no row, a row has no route, or a row reaches for a parameter it lacks. */
  assertComplete(): void {
    const faults = [
      ...[...this.registered]
        .filter((key) => !Object.hasOwn(this.permissions, key))
        .map((key) => `${key} has no row`),
      ...Object.entries(this.permissions).flatMap(([key, permission]) => [
        ...(this.registered.has(key) ? [] : [`${key} has a row and no route`]),
        ...faultsOf(key, permission),
      ]),
    ];
    if (faults.length > 0)
      throw new Error(`permissions.ts does not fit the routes: ${faults.join('; ')}.`);
  }
}

function faultsOf(key: string, permission: Permission): string[] {
  if (typeof permission === 'string') return [];
  const names = [...key.matchAll(/:(\w+)/g)].map((match) => match[1]);
  return Object.values(permission)
    .filter((scope) => scope !== 'any')
    .filter(
      (scope) => !(PARAMETERS[scope] ?? PARAMETERS.own ?? []).some((it) => names.includes(it)),
    )
    .map((scope) => `${key} says ${scope} and names no such object`);
}
