import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, UNREACHABLE } from '../api/problem';

const TRIES = 3;

/** What was read stays fresh for moments; only what failed on the way is asked again by itself. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, error) => count < TRIES && isWorthARetry(error),
      },
      mutations: { retry: false },
    },
  });
}

function isWorthARetry(error: Error): boolean {
  return error instanceof ApiProblem && (error.status === UNREACHABLE || error.status >= 502);
}
