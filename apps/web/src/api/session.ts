import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, keepCsrfToken } from './client';
import { answered, ApiProblem } from './problem';
import { type components } from './schema.generated';

export type Session = components['schemas']['SessionView'];
export type Role = Session['user']['roles'][number];

export const SESSION = ['session'] as const;

/** Who is signed in; null when nobody is. */
async function readSession(): Promise<Session | null> {
  try {
    const session = await answered(api.GET('/api/session'));
    keepCsrfToken(session.csrfToken);
    return session;
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 401) return null;
    throw problem;
  }
}

/** Who is signed in, asked again when the window is looked at again. */
export function useSessionQuery(): UseQueryResult<Session | null> {
  return useQuery({ queryKey: SESSION, queryFn: readSession, staleTime: 60_000 });
}

/**
 * Who is signed in, below the shell, which shows nothing else to nobody.
 * @throws Error outside of it
 */
export function useSession(): Session {
  const { data } = useSessionQuery();
  if (!data) throw new Error('Nobody is signed in here.');
  return data;
}

/** Whether a person has one of some roles. Decides what is shown, never what is allowed. */
export function hasRole({ user }: Session, ...roles: readonly Role[]): boolean {
  return roles.some((role) => user.roles.includes(role));
}
