import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type components } from '../../api/schema.generated';

type Schemas = components['schemas'];
export type OwnSeat = Schemas['OwnSeatView'];
export type DisclosureItem = Schemas['DisclosureItemBody'];
export type Acceptance = Schemas['AcceptBody'];
export type Refusal = Schemas['DeclineBody'];

/** The newest seat of the person in an article; null where there never was one. */
export function useSeat(articleId: string) {
  return useQuery({
    queryKey: ['seat', articleId],
    queryFn: async () => {
      const query = { limit: 100 as never };
      const { items } = await answered(api.GET('/api/my/assignments', { params: { query } }));
      return items.find((it) => it.articleId === articleId) ?? null;
    },
  });
}

/** The questions of the disclosure, and the newest one on file. */
export function useDisclosures() {
  return useQuery({
    queryKey: ['me', 'disclosures'],
    queryFn: () => answered(api.GET('/api/me/disclosures')),
  });
}

/** Who could take the seat. */
export function useColleagues(articleId: string) {
  return useQuery({
    queryKey: ['seat', articleId, 'colleagues'],
    queryFn: () =>
      answered(api.GET('/api/articles/{id}/colleagues', { params: { path: { id: articleId } } })),
  });
}

/** Wishes for a later date in this article. */
export function useWishes(articleId: string, isEnabled: boolean) {
  return useQuery({
    queryKey: ['seat', articleId, 'wishes'],
    enabled: isEnabled,
    queryFn: () =>
      answered(
        api.GET('/api/articles/{id}/extension-requests', { params: { path: { id: articleId } } }),
      ),
  });
}

/**
 * One act of the person on their own seat; afterwards all that is shown of it is asked anew. That may
 * take the form away, so what is to follow is done first.
 */
function useAct<Body>(act: (body: Body) => Promise<unknown>, onDone?: () => unknown) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      onDone?.();
      return queries.invalidateQueries();
    },
  });
}

export function useAccept(id: string, onDone: () => unknown) {
  const params = { path: { id } };
  return useAct(
    (body: Acceptance) => answered(api.POST('/api/articles/{id}/accept', { params, body })),
    onDone,
  );
}

export function useDecline(id: string, onDone: () => unknown) {
  const params = { path: { id } };
  return useAct(
    (body: Refusal) => answered(api.POST('/api/articles/{id}/decline', { params, body })),
    onDone,
  );
}

export function useAskDate(id: string) {
  const params = { path: { id } };
  return useAct((body: { dueOn: string; reason: string }) =>
    answered(api.POST('/api/articles/{id}/extension-requests', { params, body })),
  );
}

export function useHandOver(id: string, onDone: () => unknown) {
  const params = { path: { id } };
  return useAct(
    (body: Schemas['HandOverBody']) =>
      answered(api.POST('/api/articles/{id}/hand-over', { params, body })),
    onDone,
  );
}
