import { readFileSync } from 'node:fs';
import { fastify } from 'fastify';

// The peer of the reader page: nothing but Fastify sending the bytes of the file it is given.
const page = readFileSync(process.argv[2] ?? '');
const server = fastify();
server.get('/page', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
process.stdout.write(`ready at ${await server.listen({ port: 0, host: '127.0.0.1' })}\n`);
