import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type Role } from '../../api/session';
import { type components } from '../../api/schema.generated';

type Views = components['schemas'];
export type Person = Views['ListedPersonView'];
export type OpenWork = Views['OpenWorkView'];

/** People whose name and role fit, page by page. */
export function usePeople(q: string, role: Role | undefined) {
  return useInfiniteQuery({
    queryKey: ['people', q, role],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const asked = { ...(q && { q }), ...(role && { role }), ...(cursor && { cursor }) };
      const query = { ...asked, limit: 50 as never };
      return answered(api.GET('/api/users', { params: { query } }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

const at = (userId: string) => ({ path: { userId } });

export function usePerson(userId: string) {
  return useQuery({
    queryKey: ['person', userId],
    queryFn: () => answered(api.GET('/api/users/{userId}', { params: at(userId) })),
  });
}

export function useOpenWork(userId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['person', userId, 'work'],
    enabled,
    queryFn: () => answered(api.GET('/api/users/{userId}/open-work', { params: at(userId) })),
  });
}

/** A change of somebody's account; what is shown of people is read again after it. */
export function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey: [first] }) => first === 'person' || first === 'people',
      }),
  });
}

export interface RoleChange {
  readonly userId: string;
  readonly role: Role;
  readonly reason: string;
}

export const createPerson = (body: Record<string, string>): Promise<Views['UserView']> =>
  answered(api.POST('/api/users', { body: body as never }));

export const grantRole = ({ userId, role, reason }: RoleChange): Promise<unknown> =>
  answered(
    api.POST('/api/users/{userId}/roles', {
      params: at(userId),
      body: { role, reason } as never,
    }),
  );

export const revokeRole = ({ userId, role, reason }: RoleChange): Promise<unknown> =>
  answered(
    api.DELETE('/api/users/{userId}/roles/{role}', {
      params: { path: { userId, role } },
      body: { reason } as never,
    }),
  );

export const makeLink = (userId: string): Promise<Views['EnrolmentLinkView']> =>
  answered(api.POST('/api/users/{userId}/links', { params: at(userId) }));

export const disable = (
  userId: string,
  body: { reason: string; despiteOpenWork?: boolean },
): Promise<unknown> =>
  answered(api.POST('/api/users/{userId}/disable', { params: at(userId), body: body as never }));

export const enable = (userId: string, reason: string): Promise<unknown> =>
  answered(
    api.POST('/api/users/{userId}/enable', {
      params: at(userId),
      body: { reason } as never,
    }),
  );
