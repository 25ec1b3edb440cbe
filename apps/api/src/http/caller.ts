import { type Actor } from '#libs/lifecycle';

/** How a session began. Only the first kind of person has shown two factors. */
export type SessionMethod = 'password+totp' | 'recovery-code' | 'link';

/** The person a request comes from, as read with its session. */
export interface Caller {
  readonly actor: Actor;
  readonly username: string;
  readonly session: {
    readonly tokenHash: string;
    readonly method: SessionMethod;
    readonly startedAt: number;
    readonly lastSeenAt: number;
    readonly expiresAt: number;
    /** The only article it reaches, for a session from the link of one task; null for any other. */
    readonly articleId: string | null;
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null on public routes and when nobody is signed in. */
    caller: Caller | null;
  }
}
