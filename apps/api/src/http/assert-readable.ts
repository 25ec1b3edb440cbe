import { notFound } from './problem.js';

// PostgreSQL takes no NUL in a text, and nothing of ours is named with a control character.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** @throws Problem `not-found` when a part of the address holds what no id or name does. */
export function assertReadable(parameters: unknown): void {
  for (const value of Object.values((parameters ?? {}) as Record<string, unknown>))
    if (typeof value === 'string' && CONTROL.test(value)) throw notFound('address');
}
