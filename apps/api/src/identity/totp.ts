import { randomBytes, timingSafeEqual } from 'node:crypto';
import { HOTP, Secret, TOTP } from 'otpauth';

/** Seconds a code is good for (RFC 6238, section 5.2). */
export const STEP_SECONDS = 30;
const SETTINGS = { algorithm: 'SHA1', digits: 6 } as const;

/** The step an instant (epoch ms) falls into. */
export function stepAt(now: number): number {
  return Math.floor(now / 1000 / STEP_SECONDS);
}

/** The code of a step: six digits. */
export function codeOf(seed: Uint8Array, step: number): string {
  return HOTP.generate({ ...SETTINGS, secret: secretOf(seed), counter: step });
}

/** The present step when the code is its code, nothing otherwise: the steps beside it do not count. */
export function acceptedStep(seed: Uint8Array, code: string, now: number): number | undefined {
  const given = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(given)) return undefined;
  const step = stepAt(now);
  return timingSafeEqual(Buffer.from(given), Buffer.from(codeOf(seed, step))) ? step : undefined;
}

/** 160 random bits (RFC 4226, section 4). */
export function newSeed(): Buffer {
  return randomBytes(20);
}

/** What an authenticator app reads from the QR code. */
export function otpauthUri(seed: Uint8Array, issuer: string, label: string): string {
  return new TOTP({
    ...SETTINGS,
    period: STEP_SECONDS,
    secret: secretOf(seed),
    issuer,
    label,
  }).toString();
}

/** The seed as people type it when they cannot scan. */
export function seedText(seed: Uint8Array): string {
  return secretOf(seed).base32;
}

function secretOf(seed: Uint8Array): Secret {
  const bytes = new Uint8Array(seed);
  return new Secret({ buffer: bytes.buffer });
}
