import { createHash, hash } from 'node:crypto';

/** SHA-256 of the parts one after another; strings count as UTF-8. */
export function sha256(...parts: (Uint8Array | string)[]): Buffer {
  // One call, and a string in place of a buffer made by it: three times as fast for a tree's short inputs.
  if (parts.length === 1) return Buffer.from(hash('sha256', parts[0]!, 'binary'), 'latin1');
  const running = createHash('sha256');
  for (const part of parts) running.update(part);
  return running.digest();
}
