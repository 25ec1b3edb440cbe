import { type ReactNode } from 'react';
import { type UseQueryResult } from '@tanstack/react-query';
import { Loading } from './loading';
import { ProblemNote } from './problem-note';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What was read, or that it is on its way, or why it did not come. Old data stays while new is asked for. */
export function Read<Data>({ query, children }: Props<Data>) {
  const { data, error, isPending, refetch } = query;
  if (data !== undefined) return <>{children(data)}</>;
  if (isPending) return <Loading />;
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  return null;
}
