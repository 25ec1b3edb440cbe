import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly headers?: Record<string, string>;
}

/** Requests a second over keep-alive connections; a single answer other than 2xx fails the bench. */
export async function requestsPerSecond(load: Load): Promise<{ rate: number; p99: number }> {
  const result = await autocannon({
    url: load.url,
    connections: load.connections,
    duration: load.seconds,
    ...(load.headers && { headers: load.headers }),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${load.url}: ${result.non2xx} answers were not 2xx, ${result.errors} errors.`);
  return { rate: Math.round(result.requests.average), p99: result.latency.p99 };
}
