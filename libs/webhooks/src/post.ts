import { request as requestHttp } from 'node:http';
import { request as requestHttps, type RequestOptions } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import { type Target } from './target.js';

/** What came back: the body does not matter to anybody. */
export interface Answered {
  readonly status: number;
  /** What the receiver asked for, in ms. */
  readonly retryAfterMs?: number;
}

const MAX_ANSWER_BYTES = 4_096;
const MAX_RETRY_AFTER_MS = 24 * 3_600_000;

/**
 * Posts a text to the addresses that were checked and to no others; no redirect is followed. Rejects when
 * no answer came before the signal ended it.
 */
export function post(
  { url, addresses }: Target,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answered> {
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    // No connection is kept: one that is reused would not have been checked for this call.
    agent: false,
    lookup: only(addresses),
    signal,
  };
  return new Promise((done, fail) => {
    const call = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      options,
      (answer) => {
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MAX_ANSWER_BYTES) answer.destroy();
        });
        answer.once('error', () => undefined);
        const { statusCode: status = 0, headers: said } = answer;
        answer.once('close', () => done({ status, ...retryAfter(said['retry-after']) }));
      },
    );
    call.once('error', fail);
    call.end(body);
  });
}

/** A resolver that knows nothing but the addresses it was given. */
function only(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_hostname, options, callback) => {
    if (options.all) callback(null, all);
    else callback(null, all[0]?.address ?? '', all[0]?.family);
  };
}

/** Seconds only: a date would have to be believed about our clock too. */
function retryAfter(value: string | undefined): { retryAfterMs?: number } {
  if (!value || !/^\d{1,6}$/.test(value)) return {};
  return { retryAfterMs: Math.min(Number(value) * 1_000, MAX_RETRY_AFTER_MS) };
}
