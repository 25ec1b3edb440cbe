import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Response } from 'light-my-request';

export type TestResponse = Response;

export interface TestRequest {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as a form of a browser. */
  readonly form?: Readonly<Record<string, string>>;
  /** Version for If-Match. */
  readonly version?: number;
}

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A browser without a window: keeps the session cookie and sends the CSRF token. */
export class TestClient {
  cookie?: string;
  csrfToken?: string;
  /** Set by `signIn`. */
  userId = '';

  constructor(private readonly app: NestFastifyApplication) {}

  async signIn(username: string, password: string, code: string): Promise<void> {
    const answer = await this.post('/api/session', { body: { username, password, code } });
    if (answer.statusCode !== 201) throw new Error(`Not signed in: ${answer.body}`);
    const session = answer.json<{ csrfToken: string; user: { id: string } }>();
    this.csrfToken = session.csrfToken;
    this.userId = session.user.id;
  }

  get(url: string, request: TestRequest = {}): Promise<TestResponse> {
    return this.send('GET', url, request);
  }

  post(url: string, request: TestRequest = {}): Promise<TestResponse> {
    return this.send('POST', url, request);
  }

  patch(url: string, request: TestRequest = {}): Promise<TestResponse> {
    return this.send('PATCH', url, request);
  }

  put(url: string, request: TestRequest = {}): Promise<TestResponse> {
    return this.send('PUT', url, request);
  }

  delete(url: string, request: TestRequest = {}): Promise<TestResponse> {
    return this.send('DELETE', url, request);
  }

  async send(method: Method, url: string, request: TestRequest = {}): Promise<TestResponse> {
    const payload = request.form
      ? new URLSearchParams(request.form).toString()
      : payloadOf(request.body);
    const answer = await this.app.inject({
      method,
      url,
      headers: { ...this.headersOf(request), ...request.headers },
      ...(payload !== undefined && { payload }),
    });
    const set = [answer.headers['set-cookie']].flat().find((it) => it?.startsWith('__Host-'));
    if (set) this.cookie = set.split(';')[0];
    return answer;
  }

  private headersOf({ body, form, version }: TestRequest): Record<string, string> {
    return {
      ...(this.cookie && { cookie: this.cookie }),
      ...(this.csrfToken && { 'x-csrf-token': this.csrfToken }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    };
  }
}

function payloadOf(body: unknown): string | Buffer | undefined {
  if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) return body;
  return JSON.stringify(body);
}
