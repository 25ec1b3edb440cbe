import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Response } from 'light-my-request';
import { type SteppableClock } from '#libs/runtime';

/** What passes after each change, in ms: longer than a code of an authenticator is good for. */
const PACE_MS = 37_000;

/** What goes along with a request. */
export interface Sending {
  readonly json?: object;
  readonly form?: Readonly<Record<string, string>>;
  /** Version for If-Match. */
  readonly version?: number;
}

/** The API said no where the walk expected a yes. */
class Refused extends Error {}

/** One person's browser: keeps the session cookie, sends the CSRF token, takes its time. */
export class Browser {
  private cookie?: string;
  csrfToken?: string;

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly clock: SteppableClock,
  ) {}

  get(path: string): Promise<Response> {
    return this.send('GET', path);
  }

  post(path: string, sending: Sending = { json: {} }): Promise<Response> {
    return this.send('POST', path, sending);
  }

  put(path: string, sending: Sending): Promise<Response> {
    return this.send('PUT', path, sending);
  }

  patch(path: string, sending: Sending): Promise<Response> {
    return this.send('PATCH', path, sending);
  }

  delete(path: string, sending: Sending): Promise<Response> {
    return this.send('DELETE', path, sending);
  }

  /** Leaves the session behind, as closing the browser does. */
  close(): void {
    delete this.cookie;
    delete this.csrfToken;
  }

  private async send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    sending: Sending = {},
  ): Promise<Response> {
    const payload = sending.form
      ? new URLSearchParams(sending.form).toString()
      : sending.json && JSON.stringify(sending.json);
    const answer = await this.app.inject({
      method,
      url,
      headers: this.headersFor(sending),
      ...(payload !== undefined && { payload }),
    });
    if (answer.statusCode >= 400)
      throw new Refused(
        `${method} ${url} answered ${answer.statusCode}: ${answer.body.slice(0, 400)}`,
      );
    if (method !== 'GET') this.clock.advance(PACE_MS);
    const set = [answer.headers['set-cookie']].flat().find((it) => it?.startsWith('__Host-'));
    if (set) this.cookie = set.split(';')[0];
    return answer;
  }

  private headersFor({ json, form, version }: Sending): Record<string, string> {
    return {
      'user-agent': 'sample board',
      ...(this.cookie && { cookie: this.cookie }),
      ...(this.csrfToken && { 'x-csrf-token': this.csrfToken }),
      ...(json && { 'content-type': 'application/json' }),
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    };
  }
}
