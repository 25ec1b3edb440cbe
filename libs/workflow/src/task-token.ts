import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Keys } from './keys.js';

const MAC_BYTES = 32;
/** An id of at most 64 characters and its code, as base64url. */
const TOKEN = /^[A-Za-z0-9_-]{44,128}$/;

/**
 * The secret part of a personal link to one task: base64url of the assignment's id and its HMAC-SHA256.
 * Nothing is stored and nothing runs out by itself: the link is good as long as the task is, and a mail
 * sent again has the same text (F21).
 */
export function taskToken(keys: Pick<Keys, 'secret'>, assignmentId: string): string {
  const mac = createHmac('sha256', keys.secret('task-links')).update(`task:${assignmentId}`);
  return Buffer.concat([Buffer.from(assignmentId, 'utf8'), mac.digest()]).toString('base64url');
}

/** Id of the assignment a token was made for, whether or not it still exists; nothing for any other text. */
export function readTaskToken(keys: Pick<Keys, 'secret'>, token: string): string | undefined {
  if (!TOKEN.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const assignmentId = bytes.subarray(0, -MAC_BYTES).toString('utf8');
  const given = Buffer.from(token);
  const made = Buffer.from(taskToken(keys, assignmentId));
  // Length is no secret; the comparison of what has the same length takes the same time whatever differs.
  return given.length === made.length && timingSafeEqual(given, made) ? assignmentId : undefined;
}
