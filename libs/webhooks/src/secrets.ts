import { createHmac, randomBytes } from 'node:crypto';

/** What makes one endpoint's secret another than the last one; tells nothing without the server's key. */
export function newSalt(): string {
  return randomBytes(16).toString('base64url');
}

/**
 * The secret of an endpoint, `whsec_` and 32 bytes in base64. It is made from the server's key each time, so
 * that no database and no backup ever holds it.
 */
export function secretOf(serverKey: Uint8Array, webhookId: string, salt: string): string {
  const made = createHmac('sha256', serverKey).update(`${webhookId} ${salt}`).digest('base64');
  return `whsec_${made}`;
}
