import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { hasRole, useSession } from '../../api/session';
import { type components } from '../../api/schema.generated';

export interface Found {
  readonly articles: readonly components['schemas']['ArticleRowView'][];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

const SHOWN = 8;
const SHORTEST = 2;

/** Articles and, for those who may look people up, people whose title or name fits. */
export function useFound(text: string) {
  const session = useSession();
  const knowsPeople = hasRole(session, 'editor', 'chair', 'compliance', 'administrator');
  const query = { q: text, limit: SHOWN as never };
  return useQuery({
    queryKey: ['search', text],
    enabled: text.length >= SHORTEST,
    queryFn: async (): Promise<Found> => {
      const [articles, people] = await Promise.all([
        answered(api.GET('/api/articles', { params: { query } })),
        knowsPeople ? answered(api.GET('/api/users', { params: { query } })) : undefined,
      ]);
      return { articles: articles.items, people: peopleIn(people) };
    },
  });
}

function peopleIn(page: unknown): Found['people'] {
  return (page as { items: Found['people'] } | undefined)?.items ?? [];
}
