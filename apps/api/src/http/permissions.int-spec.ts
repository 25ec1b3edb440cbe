import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '#libs/lifecycle';
import { type TestApp, testApp, type TestClient } from '../../testing/index.js';
import {
  type Ownership,
  OWNERSHIPS,
  type OwnedObject,
  ownedObject,
} from '../../testing/owned-object.js';
import { PERMISSIONS, type Permission, type Scope } from './permissions.js';
import { RouteTable } from './route-table.js';

/** What a person has to do with the object of a route, by what a scope asks for. */
const REACHES: Record<Scope, readonly Ownership[]> = {
  any: OWNERSHIPS,
  own: ['own'],
  assigned: ['assigned', 'accepted'],
  answered: ['assigned', 'accepted', 'declined'],
  accepted: ['accepted'],
  self: ['self'],
};

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const ROWS = Object.entries(PERMISSIONS).map(([key, permission]) => {
  const [method, path] = key.split(' ') as [Method, string];
  return { key, method, path, permission };
});

/** Codes of the gate; a handler may still say no for a reason of its own, with another code. */
const SHUT = new Set(['not-signed-in', 'csrf-failed', 'cross-origin']);

function mayEnter(permission: Permission, role: Role, ownership: Ownership): boolean {
  if (typeof permission === 'string') return true;
  const scope = permission[role];
  return scope !== undefined && REACHES[scope].includes(ownership);
}

describe('permissions.ts', () => {
  let app: TestApp;
  let clients: Map<Role, TestClient>;
  const objects = new Map<string, OwnedObject>();

  beforeAll(async () => {
    app = await testApp();
    clients = new Map();
    for (const role of ROLES) {
      const client = await app.signedIn(role);
      clients.set(role, client);
      for (const ownership of OWNERSHIPS)
        objects.set(`${role} ${ownership}`, await ownedObject(app, client.userId, ownership));
    }
  }, 60_000);
  afterAll(() => app.close());

  const addressOf = (path: string, object: OwnedObject): string =>
    path.replace(/:(\w+)/g, (_, name: string) => object[name] ?? 'x'.repeat(8));

  it.each(ROWS)('opens $key to nobody who is not signed in, unless it is public', async (row) => {
    const object = objects.get('author other') ?? {};
    const answer = await app.anonymous().send(row.method, addressOf(row.path, object), {
      headers: { 'x-permission-test': '1' },
    });
    if (row.permission === 'public') expect(answer.statusCode).not.toBe(401);
    else expect(answer.statusCode).toBe(401);
  });

  describe.each(ROLES)('for the role %s', (role) => {
    const rows = ROWS.filter((row) => typeof row.permission === 'object');
    it.each(rows)(
      'holds on $key for every ownership',
      async ({ method, path, permission, key }) => {
        for (const ownership of OWNERSHIPS) {
          const client = clients.get(role);
          // What changes things gets an object of its own each time.
          const object =
            method === 'GET'
              ? (objects.get(`${role} ${ownership}`) ?? {})
              : await ownedObject(app, client?.userId ?? '', ownership);
          // An empty object: what is let in fails on its fields and changes nothing.
          const answer = await client?.send(method, addressOf(path, object), {
            ...(method !== 'GET' && { body: { 'no-such-field': true } }),
          });
          const isIn = !isShut(answer?.statusCode, answer?.body);
          expect({ key, role, ownership, isIn }).toEqual({
            key,
            role,
            ownership,
            isIn: mayEnter(permission, role, ownership),
          });
        }
      },
    );
  });

  it('refuses to start with a route that has no row', () => {
    const routes = watched(['GET /api/forgotten'], {});
    expect(() => routes.assertComplete()).toThrow('GET /api/forgotten has no row');
  });

  it('refuses to start with a row that has no route', () => {
    const routes = watched([], { 'GET /api/gone': 'public' });
    expect(() => routes.assertComplete()).toThrow('GET /api/gone has a row and no route');
  });

  it('refuses a scope on a route that names no such object', () => {
    const routes = watched(['GET /api/things'], { 'GET /api/things': { author: 'own' } });
    expect(() => routes.assertComplete()).toThrow('GET /api/things says own');
  });
});

function isShut(status: number | undefined, body = ''): boolean {
  if (status !== 401 && status !== 403) return false;
  const code = JSON.parse(body) as { code?: string; detail?: string };
  return SHUT.has(code.code ?? '') || code.detail === 'Your roles do not allow this.';
}

function watched(keys: readonly string[], permissions: Record<string, Permission>): RouteTable {
  const routes = new RouteTable(permissions);
  type OnRoute = (route: { method: string; url: string }) => void;
  const add = (_: string, hook: OnRoute): void => {
    for (const key of keys) {
      const [method = '', url = ''] = key.split(' ');
      hook({ method, url });
    }
  };
  routes.watch({ addHook: add } as unknown as Parameters<RouteTable['watch']>[0]);
  return routes;
}
