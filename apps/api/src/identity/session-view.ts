import { type Role } from '#libs/lifecycle';
import { type Caller, type SessionMethod } from '../http/caller.js';

/** Who is signed in, and the token that every change has to carry. */
export interface SessionView {
  readonly user: {
    readonly id: string;
    readonly username: string;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly tz: string;
  };
  readonly method: SessionMethod;
  /** The only article this session reaches, when it came from the link of one task. */
  readonly articleId: string | null;
  /** ISO 8601. */
  readonly expiresAt: string;
  readonly csrfToken: string;
}

export function sessionView({ actor, username, session }: Caller, csrfToken: string): SessionView {
  return {
    user: { ...actor, username },
    method: session.method,
    articleId: session.articleId,
    expiresAt: new Date(session.expiresAt).toISOString(),
    csrfToken,
  };
}
