import { type FastifyReply } from 'fastify';

/** Sends a page that is for one person, so no cache keeps it. */
export async function sendDesk(reply: FastifyReply, page: string, status = 200): Promise<void> {
  await reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page);
}

/** To another page after a form (303: the browser asks for it with GET). */
export async function seeOther(reply: FastifyReply, path: string): Promise<void> {
  await reply.header('cache-control', 'no-store').redirect(path, 303);
}
