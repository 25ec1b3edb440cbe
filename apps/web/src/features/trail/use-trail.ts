import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type AuditEvent } from '#libs/audit';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type components } from '../../api/schema.generated';
import { type Filters } from './filters';

type Views = components['schemas'];
export type TrailEvent = AuditEvent;
export type Change = Views['ChangeView'];
export type ExactEvent = Omit<Views['ExactEventView'], 'event'> & { readonly event: AuditEvent };

const PAGE = 50;
/** Looking is an event itself: nothing is asked again by itself. */
const ONCE = { staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false };

/** The events that match, page by page. */
export function useTrail(filters: Filters, order: 'asc' | 'desc') {
  return useInfiniteQuery({
    ...ONCE,
    queryKey: ['trail', filters, order],
    // Searched again when asked for again, since the trail grows.
    gcTime: 0,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const cursor = pageParam === undefined ? {} : { cursor: pageParam };
      const query = { ...filters, order, limit: PAGE as never, ...cursor };
      const page = await answered(api.GET('/api/audit', { params: { query } }));
      const events = page.items.map(({ event }) => event as unknown as AuditEvent);
      return { events, next: page.next };
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** One event with its values and the row that was hashed. */
export function useEvent(seq: string) {
  return useQuery({
    ...ONCE,
    queryKey: ['trail', 'event', seq],
    queryFn: async () => {
      const view = await answered(api.GET('/api/audit/{seq}', { params: { path: { seq } } }));
      return view as unknown as ExactEvent;
    },
  });
}

/** The proof of one event for the checkpoint of a size; for the latest without one. */
export async function readProof(seq: string, size?: number): Promise<string> {
  const params = { path: { seq }, query: size === undefined ? {} : { size } };
  return text(api.GET('/api/audit/{seq}/proof', { params, parseAs: 'text' }));
}

export const readCheckpoint = (): Promise<string> =>
  text(api.GET('/api/audit/checkpoint', { parseAs: 'text' }));

export const readKey = (): Promise<string> => text(api.GET('/api/audit/key', { parseAs: 'text' }));

async function text(asked: Parameters<typeof answered>[0]): Promise<string> {
  return String(await answered(asked));
}
