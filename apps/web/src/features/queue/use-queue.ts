import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type components } from '../../api/schema.generated';

export type Health = components['schemas']['QueueView'];
export type ParkedJob = components['schemas']['ParkedJobView'];

const REFRESH_MS = 5_000;

/** How the queue fares, asked again while it is looked at. */
export function useHealth() {
  return useQuery({
    queryKey: ['queue'],
    refetchInterval: REFRESH_MS,
    queryFn: () => answered(api.GET('/api/queue')),
  });
}

export function useParked() {
  return useInfiniteQuery({
    queryKey: ['queue', 'parked'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const query = { limit: 25 as never, ...(cursor && { cursor }) };
      return answered(api.GET('/api/queue/parked', { params: { query } }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Tries a job again, or drops it where a reason is given. */
export function useParkedAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, reason }: { key: string; reason?: string }): Promise<void> => {
      const params = { path: { key } };
      if (reason === undefined)
        await answered(api.POST('/api/queue/parked/{key}/retry', { params }));
      else await answered(api.POST('/api/queue/parked/{key}/drop', { params, body: { reason } }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['queue'] }),
  });
}
