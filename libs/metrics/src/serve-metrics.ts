import { createServer, type Server } from 'node:http';
import { holdsToken } from './holds-token.js';
import { type Metrics } from './open-metrics.js';

export interface MetricsServerOptions {
  readonly metrics: Pick<Metrics, 'contentType' | 'text'>;
  readonly port: number;
  /** Asked for when set; without one the loopback interface is the fence. */
  readonly token?: string | undefined;
}

/** Where a process without HTTP of its own is asked for its metrics: GET /metrics on loopback. */
export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on the loopback interface alone (SEC-36). Port 0 takes any that is free. */
export async function serveMetrics(options: MetricsServerOptions): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    const { metrics, token } = options;
    const isAsked = request.method === 'GET' && request.url === '/metrics';
    if (!isAsked || (token && !holdsToken(request.headers.authorization, token))) {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return { port: portOf(server), close: () => closed(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
