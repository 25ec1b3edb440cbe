import { randomFillSync } from 'node:crypto';

const POOL_BYTES = 8_192;
let pool = Buffer.alloc(0);

/**
 * Bytes from the system's generator, fetched many at once: a call for 16 of them costs as much as a call
 * for thousands. None is given out twice.
 */
export function pooledRandom(bytes: number): Uint8Array {
  if (bytes > POOL_BYTES) return randomFillSync(Buffer.allocUnsafe(bytes));
  // A new pool each time, never the old one filled again: what was given out still points into it.
  if (pool.length < bytes) pool = randomFillSync(Buffer.allocUnsafe(POOL_BYTES));
  const given = pool.subarray(0, bytes);
  pool = pool.subarray(bytes);
  return given;
}
