export const SESSION_COOKIE = '__Host-imprimatur';

const TOKEN = /(?:^|;\s*)__Host-imprimatur=([A-Za-z0-9_-]{43})(?:;|$)/;
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The session's token in a Cookie header, if one of the right form is there. */
export function tokenIn(header: string | undefined): string | undefined {
  return header === undefined ? undefined : TOKEN.exec(header)?.[1];
}

/** `Set-Cookie` of a new session: kept until the browser closes, never longer than the session. */
export function sessionCookie(token: string): string {
  return `${SESSION_COOKIE}=${token}; ${ATTRIBUTES}`;
}

export const CLEARED_COOKIE = `${SESSION_COOKIE}=; ${ATTRIBUTES}; Max-Age=0`;
