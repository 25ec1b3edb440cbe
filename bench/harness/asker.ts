import { Agent, request } from 'node:http';

/** One answer: how it was, and how long it took, ms. */
export interface Answered {
  readonly status: number;
  readonly ms: number;
  readonly body: string;
}

/** Sends requests over connections that are kept open. */
export class Asker {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** Status 0 when the connection broke. */
  ask(method: string, path: string, body?: object, more: object = {}): Promise<Answered> {
    const begun = performance.now();
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      ...this.headers,
      ...(body && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      }),
      ...more,
    };
    return new Promise((done) => {
      const end = (status: number, said = ''): void =>
        done({ status, ms: performance.now() - begun, body: said });
      const call = request(
        `${this.url}${path}`,
        { method, headers, agent: this.agent },
        (answer) => {
          let said = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
          answer.once('end', () => end(answer.statusCode ?? 0, said));
        },
      );
      call.once('error', () => end(0));
      call.end(text);
    });
  }
}

/** The value that so large a share of the numbers stays below. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
