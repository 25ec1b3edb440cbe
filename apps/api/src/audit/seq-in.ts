import { notFound } from '../http/problem.js';

/** Events are numbered in 31 bits; anything else in an address names nothing. */
const MAX_SEQ = 2_147_483_647;

/** The number of an event or the size of a log, from an address. @throws Problem `not-found` */
export function seqIn(text: string, what = 'event'): number {
  const seq = /^(0|[1-9]\d{0,9})$/.test(text) ? Number(text) : Infinity;
  if (seq > MAX_SEQ) throw notFound(what);
  return seq;
}
