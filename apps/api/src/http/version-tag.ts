import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';

/** `ETag: "7"` from the `version` of an answer: what the next If-Match has to say (WF-3). */
@Injectable()
export class VersionTag implements NestInterceptor {
  intercept(
    context: ExecutionContext,
    next: CallHandler<{ readonly version: number }>,
  ): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap(({ version }) => void reply.header('etag', versionTag(version))));
  }
}

/** A change of something that has a version: asks for If-Match and answers with the next ETag. */
export function Versioned(): ClassDecorator & MethodDecorator {
  return applyDecorators(
    UseInterceptors(VersionTag),
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The version that was loaded, from its ETag, as in "7".',
    }),
  );
}

/** A version as an entity tag (RFC 9110, section 8.8.3). */
export function versionTag(version: number): string {
  return `"${version}"`;
}
