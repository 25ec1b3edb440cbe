import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { post } from './post.js';
import { type Resolve, targetOf } from './target.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A receiver on loopback; answers with its port. */
async function receiver(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

const soon = (): AbortSignal => AbortSignal.timeout(5_000);

describe('post', () => {
  it('sends the text with its headers and answers with the status', async () => {
    const seen: unknown[] = [];
    const port = await receiver((request, reply) => {
      request.setEncoding('utf8').on('data', (body) => seen.push(body, request.headers['x-id']));
      request.on('end', () => reply.writeHead(202).end('thanks'));
    });
    const rules = { allowed: [`127.0.0.1:${port}`] };
    const target = await targetOf(`http://127.0.0.1:${port}/hook`, rules);
    expect(await post(target, '{"é":1}', { 'x-id': '7' }, soon())).toEqual({ status: 202 });
    expect(seen).toEqual(['{"é":1}', '7']);
  });

  it('follows no redirect, not even to a place that was allowed', async () => {
    const paths: (string | undefined)[] = [];
    const port = await receiver((request, reply) => {
      paths.push(request.url);
      reply.writeHead(307, { location: '/elsewhere' }).end();
    });
    const target = await targetOf(`http://127.0.0.1:${port}/hook`, {
      allowed: [`127.0.0.1:${port}`],
    });
    expect(await post(target, '{}', {}, soon())).toEqual({ status: 307 });
    expect(paths).toEqual(['/hook']);
  });

  it('connects to the address that was checked, whatever the name leads to afterwards', async () => {
    let calls = 0;
    const port = await receiver((_, reply) => {
      calls += 1;
      reply.end();
    });
    // First the address that may be called, then another one, as a rebinding name server answers.
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const asked: string[] = [];
    const resolve: Resolve = async (hostname) => {
      asked.push(hostname);
      return answers.shift() ?? [];
    };
    const target = await targetOf(`http://rebinding.example:${port}/`, {
      allowed: [`rebinding.example:${port}`],
      resolve,
    });
    expect(await post(target, '{}', {}, soon())).toEqual({ status: 200 });
    expect([calls, asked]).toEqual([1, ['rebinding.example']]);
  });

  it('gives up when no answer comes in time', async () => {
    const port = await receiver(() => undefined);
    const target = await targetOf(`http://127.0.0.1:${port}/`, { allowed: [`127.0.0.1:${port}`] });
    await expect(post(target, '{}', {}, AbortSignal.timeout(50))).rejects.toThrow(/abort/i);
  });

  it('reads no endless answer to its end', async () => {
    const port = await receiver((request, reply) => {
      const timer = setInterval(() => reply.write('x'.repeat(2_000)), 1);
      reply.once('close', () => clearInterval(timer));
      request.resume();
    });
    const target = await targetOf(`http://127.0.0.1:${port}/`, { allowed: [`127.0.0.1:${port}`] });
    expect(await post(target, '{}', {}, soon())).toEqual({ status: 200 });
  });

  it('says how long the receiver asked to wait, at most a day', async () => {
    const port = await receiver((request, reply) => {
      reply.writeHead(429, { 'retry-after': request.url === '/a' ? '120' : '999999' }).end();
    });
    const rules = { allowed: [`127.0.0.1:${port}`] };
    const [one, other] = [
      await targetOf(`http://127.0.0.1:${port}/a`, rules),
      await targetOf(`http://127.0.0.1:${port}/b`, rules),
    ];
    expect(await post(one, '{}', {}, soon())).toEqual({ status: 429, retryAfterMs: 120_000 });
    expect(await post(other, '{}', {}, soon())).toEqual({ status: 429, retryAfterMs: 86_400_000 });
  });
});
