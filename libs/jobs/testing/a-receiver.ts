import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo } from 'node:net';

export interface ReceivedCall {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Another system on loopback that keeps what it is told. */
export interface Receiver {
  readonly calls: ReceivedCall[];
  readonly url: string;
  /** As it stands in WEBHOOK_ALLOW_PRIVATE. */
  readonly place: string;
  /** Statuses of the next answers; 204 once there are none. */
  readonly answers: (number | { readonly status: number; readonly headers: object })[];
  close(): Promise<void>;
}

export async function aReceiver(): Promise<Receiver> {
  const calls: ReceivedCall[] = [];
  const answers: Receiver['answers'] = [];
  const server = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      calls.push({ headers: single(request.headers), body: Buffer.concat(chunks).toString() });
      const next = answers.shift() ?? 204;
      const { status, headers } = typeof next === 'number' ? { status: next, headers: {} } : next;
      reply.writeHead(status, headers as Record<string, string>).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ calls, answers, place, url: `http://${place}/hook` },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function single(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
