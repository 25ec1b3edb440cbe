import { Webhook } from 'standardwebhooks';

/** One call: the id is the same at each try, the instant is that of the try. */
export interface Call {
  /** Without a full stop: it separates the parts of what is signed. */
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  /** The exact text that is sent. */
  readonly body: string;
}

/**
 * The headers of Standard Webhooks 1.0.0: one signature for each secret, so that a receiver can change to a
 * new secret while the old one still counts.
 */
export function signedHeaders(
  { id, at, body }: Call,
  secrets: readonly string[],
): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, new Date(at), body));
  return {
    'content-type': 'application/json',
    'user-agent': 'Imprimatur-Webhooks',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}
