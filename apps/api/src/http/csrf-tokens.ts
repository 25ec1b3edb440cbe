import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Keys } from '#libs/workflow';
import { KEYS } from './tokens.js';

/** Tokens bound to a session, so that nothing has to be stored for them. */
@Injectable()
export class CsrfTokens {
  private readonly key: Buffer;

  constructor(@Inject(KEYS) keys: Keys) {
    this.key = keys.secret('csrf-tokens');
  }

  /** HMAC-SHA-256 of the session, base64url. */
  of(tokenHash: string): string {
    return createHmac('sha256', this.key).update(tokenHash).digest('base64url');
  }

  matches(tokenHash: string, given: unknown): boolean {
    if (typeof given !== 'string') return false;
    const wanted = Buffer.from(this.of(tokenHash));
    const shown = Buffer.from(given);
    return shown.length === wanted.length && timingSafeEqual(shown, wanted);
  }
}
