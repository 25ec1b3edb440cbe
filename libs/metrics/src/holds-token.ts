import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether an Authorization header shows the token; never where no token is set. */
export function holdsToken(header: string | undefined, token: string | undefined): boolean {
  if (!token || header === undefined) return false;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(header), digest(`Bearer ${token}`));
}
