import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import { answered, answeredWithVersion } from './problem';
import { type components } from './schema.generated';

type Schemas = components['schemas'];
export type Article = Schemas['ArticleView'];
export type Offered = Schemas['OfferedActionView'];
export type Round = Schemas['RoundView'];
export type Seat = Schemas['SeatView'];
export type Audience = 'clinician' | 'patient';

export type Rendered = Schemas['RenderedView'];
export type RenderedReference = Schemas['RenderedReferenceView'];

/** Keys of what is read of an article: a change asks for all that begins so. */
export const articleKey = (id: string, ...more: readonly unknown[]) => ['article', id, ...more];

const at = (id: string) => ({ params: { path: { id } } });

/** One article with its current text, and the version that a change names. */
export function useArticle(id: string) {
  return useQuery({
    queryKey: articleKey(id),
    queryFn: () => answeredWithVersion(api.GET('/api/articles/{id}', at(id))),
  });
}

/** What the person may do with it now; and why not. */
export function useOffered(id: string) {
  return useQuery({
    queryKey: articleKey(id, 'actions'),
    queryFn: () => answered(api.GET('/api/articles/{id}/actions', at(id))),
  });
}

export function useRounds(id: string) {
  return useQuery({
    queryKey: articleKey(id, 'rounds'),
    queryFn: () => answered(api.GET('/api/articles/{id}/rounds', at(id))),
  });
}

/** The text as readers would see it; a submitted revision never changes. */
export function useRendered(id: string, number: number, audience: Audience) {
  return useQuery({
    queryKey: articleKey(id, 'rendered', number, audience),
    queryFn: () =>
      answered(
        api.GET('/api/articles/{id}/revisions/{number}/rendered', {
          params: { path: { id, number: String(number) }, query: { audience } },
        }),
      ),
  });
}

const AUDIENCES: readonly Audience[] = ['clinician', 'patient'];

/** The audiences that an article has a text for. */
export function audiencesOf({ content }: Pick<Article, 'content'>): readonly Audience[] {
  const { bodies = {} } = content as { bodies?: Partial<Record<Audience, string>> };
  return AUDIENCES.filter((it) => bodies[it] !== undefined);
}
