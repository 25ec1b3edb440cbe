import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { READER_CSS, READER_CSS_PATH } from '../stylesheet.js';

/** The policy the public pages are served under: no script runs, styles come from files only. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Serves pages by name on loopback, under the content security policy of the real thing. */
export async function servePages(pages: Record<string, string>) {
  const server = createServer((request, response) => {
    const isStyle = request.url === READER_CSS_PATH;
    const body = isStyle ? READER_CSS : pages[(request.url ?? '/').slice(1)];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': isStyle ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
