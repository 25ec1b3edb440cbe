import { HttpException } from '@nestjs/common';
import { isConnectionLost } from '#libs/persistence';
import { isProblemCode, PROBLEM_STATUS, type ProblemCode } from './problem-codes.js';
import { type FieldError, Problem } from './problem.js';

/** Body of an error answer (RFC 9457, section 3). */
export interface ProblemDocument {
  /** Stable URI reference, for example `/problems/stale-version`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  /** `urn:imprimatur:request:<id>`: the id to quote when asking for help. */
  readonly instance: string;
  readonly errors?: readonly FieldError[];
  readonly retryAfter?: number;
}

/** Status codes that the framework answers with by itself. */
const BY_STATUS: Record<number, [ProblemCode, string]> = {
  400: ['bad-request', 'The request could not be read. Check its address, headers and body.'],
  404: ['not-found', 'There is nothing at this address.'],
  405: ['method-not-allowed', 'This address does not take that method.'],
  413: ['too-large', 'The request is larger than this address takes. Send less.'],
  414: ['uri-too-long', 'The address is too long.'],
  415: ['unsupported-media-type', 'Send the body as application/json.'],
  431: ['headers-too-large', 'The headers of the request are too large.'],
  503: ['unavailable', 'The server is stopping or starting. Try again in a moment.'],
};

const UNKNOWN: [ProblemCode, string] = [
  'internal-error',
  'Something went wrong on the server. Nothing was changed. Quote the request id when you report it.',
];

const NO_DATABASE: [ProblemCode, string] = [
  'unavailable',
  'The database does not answer just now. Try again in a moment.',
];

/** Turns anything thrown into a problem document; what is not known tells nothing about itself. */
export function problemOf(error: unknown, requestId: string): ProblemDocument {
  const [code, detail] = codeOf(error);
  const status = PROBLEM_STATUS[code];
  const more = error instanceof Problem ? error.more : {};
  return {
    type: `/problems/${code}`,
    title: titleOf(code),
    status,
    detail: status === 500 ? UNKNOWN[1] : detail,
    code,
    instance: `urn:imprimatur:request:${requestId}`,
    ...more,
  };
}

function codeOf(error: unknown): [ProblemCode, string] {
  if (error instanceof HttpException) return byStatus(error.getStatus());
  const { code, refusal, message = '', statusCode } = Object(error) as Thrown;
  if (isProblemCode(refusal?.code)) return [refusal.code, refusal.message ?? message];
  if (isProblemCode(code)) return [code, message];
  // Fastify's own errors, thrown before a handler ran.
  if (typeof code === 'string' && code.startsWith('FST_ERR')) return byStatus(statusCode);
  return isConnectionLost(error) ? NO_DATABASE : UNKNOWN;
}

interface Thrown {
  readonly code?: unknown;
  readonly refusal?: { readonly code?: unknown; readonly message?: string };
  readonly message?: string;
  readonly statusCode?: number;
}

function byStatus(status = 500): [ProblemCode, string] {
  return BY_STATUS[status] ?? UNKNOWN;
}

function titleOf(code: ProblemCode): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
