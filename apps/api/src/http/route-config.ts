import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import { type Permission } from './permissions.js';

/** At most `limit` requests in a window, for each address and each signed-in person. */
export interface Throttle {
  readonly name: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    permission?: Permission;
    throttle?: Throttle;
    /** Bytes. */
    bodyLimit?: number;
    /** Whether a body of plain text or Markdown is taken beside JSON. */
    takesText?: boolean;
    /** Whether a body of message/rfc822 is taken, and nothing else. */
    takesMail?: boolean;
  }
}

function merge(more: object): MethodDecorator {
  return (_target, _property, descriptor) => {
    const handler = descriptor.value as object;
    const config = (Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler) ?? {}) as object;
    Reflect.defineMetadata(FASTIFY_ROUTE_CONFIG_METADATA, { ...config, ...more }, handler);
  };
}

/** Refuses more than `limit` requests in `windowSeconds` with 429 (AUTH-4, SEC-10). */
export function Throttled(name: string, limit: number, windowSeconds: number): MethodDecorator {
  return merge({ throttle: { name, limit, windowSeconds } satisfies Throttle });
}

/** Takes text/plain and text/markdown too, handed on as the bytes that came. */
export function TakesText(): MethodDecorator {
  return merge({ takesText: true });
}

/** Takes message/rfc822, handed on as the bytes that came. */
export function TakesMail(): MethodDecorator {
  return merge({ takesMail: true });
}

/** Lets the body of one route be larger, or smaller, than a megabyte. */
export function BodyLimit(bytes: number): MethodDecorator {
  return merge({ bodyLimit: bytes });
}
