import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** The version in `If-Match: "7"`. @throws Problem `version-needed` (428) without the header. */
function versionIn(header: string | undefined): number {
  if (header === undefined)
    throw new Problem(
      'version-needed',
      'Say which version you changed: send If-Match with the version you loaded, as in "7".',
    );
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined)
    throw new Problem('validation-failed', 'If-Match takes one version in quotes, as in "7".');
  return Number(version);
}

/** Parameter of a handler that changes a versioned row (WF-3). */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext) =>
  versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
