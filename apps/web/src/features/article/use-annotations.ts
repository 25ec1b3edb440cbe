import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { articleKey } from '../../api/articles';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type components } from '../../api/schema.generated';

type Schemas = components['schemas'];
export type Annotation = Schemas['AnnotationView'];
export type NewAnnotation = Schemas['AnnotateBody'];

/** Pages that are read at most: ten thousand notes are more than anybody reads. */
const MOST_PAGES = 100;

/** All notes on an article, placed in one revision. */
export function useAnnotations(id: string, revision: number) {
  return useQuery({
    queryKey: articleKey(id, 'annotations', revision),
    queryFn: async (): Promise<Annotation[]> => {
      const all: Annotation[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = { limit: 100 as never, ...(cursor && { cursor }) };
        const { items, next } = await answered(
          api.GET('/api/articles/{id}/annotations', { params: { path: { id }, query } }),
        );
        all.push(...items);
        if (next === null) break;
        cursor = next;
      }
      return all;
    },
  });
}

/** What can be done with notes; the list is asked for anew afterwards. */
export function useAnnotating(id: string) {
  const queries = useQueryClient();
  const onSuccess = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: articleKey(id, 'annotations') }),
      queries.invalidateQueries({ queryKey: articleKey(id, 'actions') }),
    ]);
  const path = { id };
  const annotate = useMutation({
    mutationFn: (body: NewAnnotation) =>
      answered(api.POST('/api/articles/{id}/annotations', { params: { path }, body })),
    onSuccess,
  });
  const reply = useMutation({
    mutationFn: ({ annotationId, body }: { annotationId: string; body: string }) =>
      answered(
        api.POST('/api/articles/{id}/annotations/{annotationId}/replies', {
          params: { path: { id, annotationId } },
          body: { body },
        }),
      ),
    onSuccess,
  });
  const resolve = useMutation({
    mutationFn: ({ annotation, reason }: { annotation: Annotation; reason: string }) =>
      answered(
        api.POST('/api/articles/{id}/annotations/{annotationId}/resolve', {
          params: {
            path: { id, annotationId: annotation.id },
            header: { 'If-Match': `"${annotation.version}"` },
          },
          body: { reason },
        }),
      ),
    onSuccess,
  });
  return { annotate, reply, resolve };
}
