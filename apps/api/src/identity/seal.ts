import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Keys } from '#libs/workflow';
import { KEYS } from '../http/tokens.js';

const VERSION = 'v1';

/** AES-256-GCM for small secrets that stand in the database or pass through a form. */
@Injectable()
export class Seal {
  private readonly key: Buffer;

  constructor(@Inject(KEYS) keys: Keys) {
    this.key = keys.secret('sealed-secrets');
  }

  /** `purpose` says whose and what it is; it must be the same when opening. */
  close(secret: Uint8Array, purpose: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    cipher.setAAD(Buffer.from(purpose));
    const sealed = Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
    return [VERSION, nonce.toString('base64url'), sealed.toString('base64url')].join('.');
  }

  /** The secret, or nothing when the text is not ours, was changed, or is for another purpose. */
  open(text: string, purpose: string): Buffer | undefined {
    const [version, nonce, sealed] = text.split('.');
    if (version !== VERSION || !nonce || !sealed) return undefined;
    const bytes = Buffer.from(sealed, 'base64url');
    try {
      const cipher = createDecipheriv('aes-256-gcm', this.key, Buffer.from(nonce, 'base64url'), {
        authTagLength: 16,
      });
      cipher.setAAD(Buffer.from(purpose));
      cipher.setAuthTag(bytes.subarray(-16));
      return Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()]);
    } catch {
      return undefined;
    }
  }
}

/** Purpose of a person's TOTP seed at rest: a seed copied to another row does not open. */
export const seedOf = (userId: string): string => `totp-seed ${userId}`;
