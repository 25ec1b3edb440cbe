/** One person's browser, as far as HTTP can tell: cookies, the CSRF token, nothing else. */
export class Client {
  private readonly cookies = new Map<string, string>();
  private csrf?: string;

  constructor(
    readonly base: string,
    readonly name: string,
  ) {}

  async get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  async post(
    path: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.send('POST', path, JSON.stringify(body), {
      'content-type': 'application/json',
      ...headers,
    });
  }

  async put(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('PUT', path, JSON.stringify(body), {
      'content-type': 'application/json',
      ...headers,
    });
  }

  /** Submits a form as a browser without JavaScript does. */
  async form(path: string, fields: Record<string, string>): Promise<Answer> {
    return this.send('POST', path, new URLSearchParams(fields).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      origin: this.base,
    });
  }

  /** Signs in and keeps the CSRF token for everything that follows. */
  async signIn(username: string, password: string, code: string): Promise<void> {
    await this.post('/api/session', { username, password, code });
    await this.remember();
  }

  /** Reads the CSRF token of the session. */
  async remember(): Promise<void> {
    const session = (await this.get('/api/session')).json<{ csrfToken: string }>();
    this.csrf = session.csrfToken;
  }

  private async send(
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(new URL(path, this.base), {
      method,
      redirect: 'manual',
      headers: {
        ...headers,
        ...(this.cookies.size > 0 && {
          cookie: [...this.cookies].map(([key, value]) => `${key}=${value}`).join('; '),
        }),
        ...(this.csrf && method !== 'GET' && { 'x-csrf-token': this.csrf }),
      },
      ...(body !== undefined && { body }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    const answer = new Answer(
      `${this.name}: ${method} ${path}`,
      response.status,
      response.headers,
      bytes,
    );
    if (response.status >= 400) throw new UnexpectedAnswer(answer);
    return answer;
  }
}

/** What the server answered. */
export class Answer {
  constructor(
    readonly request: string,
    readonly status: number,
    readonly headers: Headers,
    readonly bytes: Buffer,
  ) {}

  get text(): string {
    return this.bytes.toString('utf8');
  }

  json<T>(): T {
    return JSON.parse(this.text) as T;
  }

  /** The ETag as it goes into If-Match. */
  get etag(): string {
    return this.headers.get('etag') ?? '';
  }
}

/** A refusal; the journey fails on it unless it expected one. */
class UnexpectedAnswer extends Error {
  constructor(readonly answer: Answer) {
    super(`${answer.request} answered ${answer.status}: ${answer.text.slice(0, 600)}`);
  }
}

/** Runs a request that has to be refused and answers with the refusal's status and code. */
export async function refused(request: Promise<Answer>): Promise<{ status: number; code: string }> {
  try {
    const answer = await request;
    throw new Error(`${answer.request} was accepted with ${answer.status}; it had to be refused.`);
  } catch (error) {
    if (!(error instanceof UnexpectedAnswer)) throw error;
    const { code } = error.answer.json<{ code: string }>();
    return { status: error.answer.status, code };
  }
}
