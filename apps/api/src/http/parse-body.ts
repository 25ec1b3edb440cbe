import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { isTooDeep } from './json-depth.js';
import { Problem } from './problem.js';

type Done = (error: Error | null, body?: unknown) => void;

/** Largest body without a word of the route, in bytes. */
export const BODY_LIMIT = 1_048_576;
const FORM_LIMIT = 65_536;

/**
 * JSON and forms, each as valid UTF-8; plain text where a route says `@TakesText()`, mails where it says
 * `@TakesMail()`. A route takes more (or less) with
 * `@RouteConfig({ bodyLimit: bytes })`.
 */
export function registerBodyParsers(fastify: FastifyInstance): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (request: FastifyRequest, body: Buffer, done: Done) => {
      const text = decode(body, done);
      if (text === undefined) return;
      if (text.trim() === '') return done(null, undefined);
      void parseJson(request, text, (error: Error | null, value: unknown) => {
        if (error) done(new Problem('malformed-json', 'The body is not valid JSON.'));
        else if (isTooDeep(value))
          done(new Problem('validation-failed', 'The body is nested too deeply.'));
        else done(null, value);
      });
    },
  );
  fastify.addContentTypeParser(
    ['text/plain', 'text/markdown'],
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    ({ routeOptions }: FastifyRequest, body: Buffer, done: Done) => {
      if (routeOptions.config.takesText) done(null, body);
      else done(new Problem('unsupported-media-type', 'Send the body as application/json.'));
    },
  );
  fastify.addContentTypeParser(
    'message/rfc822',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    ({ routeOptions }: FastifyRequest, body: Buffer, done: Done) => {
      if (routeOptions.config.takesMail) done(null, body);
      else done(new Problem('unsupported-media-type', 'Send the body as application/json.'));
    },
  );
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: FORM_LIMIT },
    (_request: FastifyRequest, body: Buffer, done: Done) => {
      const text = decode(body, done);
      if (text !== undefined) parseForm(text, done);
    },
  );
}

function decode(body: Buffer, done: Done): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    done(new Problem('malformed-text', 'The body is not valid UTF-8.'));
    return undefined;
  }
}

/** A field given twice is refused: two readers of it could take different ones (SEC-39). */
function parseForm(text: string, done: Done): void {
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (fields.has(name))
      return done(new Problem('bad-request', `The form names a field twice. Send it once.`));
    fields.set(name, value.replaceAll('\r\n', '\n'));
  }
  if (fields.has('__proto__') || fields.has('constructor'))
    return done(new Problem('bad-request', 'The form has a field that cannot be one.'));
  done(null, Object.fromEntries(fields));
}
