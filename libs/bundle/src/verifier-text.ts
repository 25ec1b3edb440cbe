import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the one-file verifier lies: the same way from here in the sources and in `dist/`. */
export const VERIFIER_FILE = fileURLToPath(
  new URL('../../audit/verifier/verify.mjs', import.meta.url),
);

/** The verifier's text, for a bundle. */
export function verifierText(): string {
  return readFileSync(VERIFIER_FILE, 'utf8');
}
