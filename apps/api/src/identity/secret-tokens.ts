import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url: for sessions and links. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token or a recovery code: SHA-256, hex. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
