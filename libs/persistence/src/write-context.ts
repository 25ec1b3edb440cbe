import { type Actor } from '#libs/lifecycle';

/** Who writes, from where, and for which request. Every transaction has one. */
export interface WriteContext {
  readonly actor: Actor;
  /** The role the person acts in here; the first of their roles when absent. */
  readonly role?: string;
  readonly auth?: { readonly method: string; readonly session: string };
  readonly source: { readonly ip?: string; readonly ua?: string; readonly app: string };
  readonly requestId: string;
  /** Present when the client may repeat the request and wants the first result. */
  readonly idempotency?: { readonly key: string; readonly request: string };
}

/** The context of something the system does by itself, as a named part. */
export function systemContext(part: string, app: string, requestId: string): WriteContext {
  return {
    actor: { id: `system:${part}`, name: `System (${part})`, roles: [], tz: 'UTC' },
    role: 'system',
    source: { app },
    requestId,
  };
}
