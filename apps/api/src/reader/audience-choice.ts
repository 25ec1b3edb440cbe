import { type FastifyRequest } from 'fastify';
import { type Audience, AUDIENCES } from '#libs/content';

const COOKIE = 'audience';
const YEAR_SECONDS = 31_536_000;

/** What a request says about the text it wants. */
export interface AudienceChoice {
  readonly asked?: Audience;
  /** Kept in this browser because the reader said so. */
  readonly remembered?: Audience;
}

/** Reads the query and the cookie; what is no audience counts as not said. */
export function choiceOf(request: FastifyRequest): AudienceChoice {
  const asked = audienceIn((request.query as { audience?: unknown }).audience);
  const cookie = request.headers.cookie;
  const remembered = cookie && audienceIn(/(?:^|;\s*)audience=([a-z]+)(?=;|$)/.exec(cookie)?.[1]);
  return { ...(asked && { asked }), ...(remembered && { remembered }) };
}

export function audienceIn(value: unknown): Audience | undefined {
  return AUDIENCES.find((it) => it === value);
}

/** Keeps the choice for a year, or forgets it. Tells nothing about the reader. */
export function audienceCookie(audience: Audience | undefined, isSecure: boolean): string {
  const secure = isSecure ? '; Secure' : '';
  const age = audience ? YEAR_SECONDS : 0;
  return `${COOKIE}=${audience ?? ''}; Path=/articles; Max-Age=${age}; SameSite=Lax; HttpOnly${secure}`;
}
