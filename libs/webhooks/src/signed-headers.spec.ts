import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { newSalt, secretOf } from './secrets.js';
import { signedHeaders } from './signed-headers.js';

const KEY = Buffer.alloc(32, 7);
const BODY = '{"type":"article.published","timestamp":"2026-04-07T08:00:00.000Z","data":{}}';
const secret = secretOf(KEY, 'hook-1', newSalt());
const call = { id: 'evt_1', at: Date.now(), body: BODY };

describe('signedHeaders', () => {
  it('verifies with the library of Standard Webhooks', () => {
    const headers = signedHeaders(call, [secret]);
    expect(new Webhook(secret).verify(BODY, headers)).toMatchObject({ type: 'article.published' });
  });

  it('is as the vector of the specification says', () => {
    const headers = signedHeaders(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: 1_614_265_330_000, body: '{"test": 2432232314}' },
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    );
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it.each([
    [
      'the text',
      (headers: Record<string, string>) => ({ headers, body: BODY.replace('{}', '[]') }),
    ],
    ['the id', (headers: Record<string, string>) => change(headers, 'webhook-id', 'evt_2')],
    [
      'the time',
      (headers: Record<string, string>) =>
        change(headers, 'webhook-timestamp', String(Number(headers['webhook-timestamp']) + 1)),
    ],
    [
      'the signature',
      (headers: Record<string, string>) => change(headers, 'webhook-signature', 'v1,AAAA'),
    ],
  ])('fails once %s was changed', (_, changed) => {
    const { headers, body } = changed(signedHeaders(call, [secret]));
    expect(() => new Webhook(secret).verify(body, headers)).toThrow(/signature/i);
  });

  it('verifies with the old secret and with the new one while both count', () => {
    const next = secretOf(KEY, 'hook-1', newSalt());
    const headers = signedHeaders(call, [next, secret]);
    expect(next).not.toBe(secret);
    for (const it of [secret, next]) expect(new Webhook(it).verify(BODY, headers)).toBeDefined();
    const other = secretOf(KEY, 'hook-2', newSalt());
    expect(() => new Webhook(other).verify(BODY, headers)).toThrow(/No matching signature/);
  });

  it('has secrets of 32 bytes', () => {
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
  });
});

function change(
  headers: Record<string, string>,
  name: string,
  value: string,
): { headers: Record<string, string>; body: string } {
  return { headers: { ...headers, [name]: value }, body: BODY };
}
