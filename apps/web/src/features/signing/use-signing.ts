import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { articleKey, audiencesOf, type Article, type Rendered } from '../../api/articles';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type components } from '../../api/schema.generated';

type SignBody = components['schemas']['SignBody'];
export type Meaning = SignBody['meaning'];

export interface Own {
  readonly username: string;
  readonly name: string;
  readonly credentials: string;
}

/** Who signs, as the signature will name them, and the disclosure that is pinned to it. */
export function useOwn() {
  return useQuery({
    queryKey: ['me', 'signing'],
    queryFn: async () => {
      const [me, disclosures] = await Promise.all([
        answered(api.GET('/api/me')) as Promise<Own>,
        answered(api.GET('/api/me/disclosures')),
      ]);
      return { me, disclosure: disclosures.items[0] };
    },
  });
}

/** The texts that are signed: one an audience, all under one digest. */
export function useTexts(article: Article | undefined) {
  return useQuery({
    queryKey: articleKey(
      article?.id ?? '',
      'texts',
      article?.revision.id,
      article?.revision.digest,
    ),
    enabled: article !== undefined,
    staleTime: Infinity,
    queryFn: () => (article ? readTexts(article) : []),
  });
}

async function readTexts(article: Article): Promise<Rendered[]> {
  const path = { id: article.id, number: String(article.revision.number) };
  return Promise.all(
    audiencesOf(article).map(async (audience) => {
      const query = { audience };
      const route = '/api/articles/{id}/revisions/{number}/rendered' as const;
      return answered(api.GET(route, { params: { path, query } }));
    }),
  );
}

/**
 * Signs the digest that was on the screen.
 * @param onSigned told the id of the signature, before what is shown of the article is asked anew
 */
export function useSign(articleId: string, onSigned: (signatureId: string) => unknown) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: SignBody): Promise<string> => {
      const params = { path: { id: articleId } };
      const done = await answered(api.POST('/api/articles/{id}/signatures', { params, body }));
      return (done.result as { signatureId: string }).signatureId;
    },
    onSuccess: (signatureId) => {
      onSigned(signatureId);
      return queries.invalidateQueries({ queryKey: articleKey(articleId) });
    },
  });
}
