import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type KeptPage } from './page-cache.js';

/** Sends a page when it is finished; one that is finished already without any detour. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: KeptPage | Promise<KeptPage>,
): void | Promise<void> {
  if (page instanceof Promise) return page.then((it) => send(request, reply, it));
  return send(request, reply, page);
}

/** Sends the page, or 304 to a browser that has it (RFC 9110, section 13.1.2). */
function send(request: FastifyRequest, reply: FastifyReply, page: KeptPage): void {
  void reply.headers(page.headers);
  const known = request.headers['if-none-match'];
  if (known !== undefined && page.status === 200 && isAmong(page.etag, known))
    void reply.code(304).send();
  else void reply.code(page.status).send(page.body);
}

function isAmong(etag: string, known: string): boolean {
  return known.split(',').some((it) => {
    const tag = it.trim();
    return tag === '*' || tag === etag || tag === `W/${etag}`;
  });
}
