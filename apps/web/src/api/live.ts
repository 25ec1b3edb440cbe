import { useEffect, useState } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { SESSION } from './session';

export interface PersonHere {
  readonly id: string;
  readonly name: string;
}

/** What happens in a burst is asked for once. */
const GATHER_MS = 300;
/** Lists that leave an event when they are read: asking for them by themselves would never end. */
const NEVER = new Set<unknown>(['session', 'trail']);

/**
 * Keeps what is shown fresh while the page is looked at: what others changed is asked for again, within
 * two seconds. Scroll and focus stay, since what did not change is the same object as before.
 * @param articleId the article that is open on the page
 * @returns who else has it open
 */
export function useLive(articleId?: string): readonly PersonHere[] {
  const queries = useQueryClient();
  const [people, setPeople] = useState<readonly PersonHere[]>([]);
  useEffect(() => {
    let source: EventSource | undefined;
    const gather = gathering((ids) => refresh(queries, ids));
    const listen = (): void => {
      // Only while it is looked at: browsers keep few lines open to one server.
      if (document.visibilityState === 'hidden' || source) return close();
      source = new EventSource(`/api/live${articleId ? `?article=${articleId}` : ''}`);
      source.addEventListener('changed', ({ data }) => gather(idIn(String(data))));
      source.addEventListener('present', ({ data }) => setPeople(peopleIn(String(data))));
      source.addEventListener('ended', () => void queries.invalidateQueries({ queryKey: SESSION }));
    };
    const close = (): void => {
      if (document.visibilityState !== 'hidden') return;
      source?.close();
      source = undefined;
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      source?.close();
      setPeople([]);
    };
  }, [queries, articleId]);
  return people;
}

const idIn = (data: string): string => (JSON.parse(data) as { articleId: string }).articleId;
const peopleIn = (data: string): readonly PersonHere[] =>
  (JSON.parse(data) as { people: readonly PersonHere[] }).people;

/** Hands on what came within a moment as one. */
function gathering(handOn: (ids: ReadonlySet<string>) => void): (id: string) => void {
  const ids = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (id) => {
    ids.add(id);
    timer ??= setTimeout(() => {
      handOn(new Set(ids));
      ids.clear();
      timer = undefined;
    }, GATHER_MS);
  };
}

/** Asks again for what is on the screen and may be about these articles. */
function refresh(queries: QueryClient, ids: ReadonlySet<string>): void {
  void queries.invalidateQueries({
    predicate: ({ queryKey }) => !NEVER.has(queryKey[0]) && isAbout(queryKey, ids),
  });
}

/** Whether a query is a list, or about one of these articles: an id of another one says it is not. */
function isAbout(queryKey: readonly unknown[], ids: ReadonlySet<string>): boolean {
  const named = queryKey.filter((part) => typeof part === 'string' && UUID.test(part));
  return named.length === 0 || named.some((part) => ids.has(part as string));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
