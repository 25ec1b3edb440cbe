import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { articleKey } from '../../api/articles';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type components } from '../../api/schema.generated';

type SubmitReview = components['schemas']['SubmitReviewBody'];
export type Recommendation = SubmitReview['recommendation'];

/** The questions that the policy of the round asks. */
export function useQuestions(policyVersion: number | undefined) {
  return useQuery({
    queryKey: ['policy', policyVersion, 'questions'],
    enabled: policyVersion !== undefined,
    staleTime: Infinity,
    queryFn: async () => {
      const path = { version: String(policyVersion) as never };
      const policy = await answered(api.GET('/api/policies/{version}', { params: { path } }));
      return policy.rules.reviewQuestions;
    },
  });
}

export function useReviews(id: string) {
  return useQuery({
    queryKey: articleKey(id, 'reviews'),
    queryFn: () => answered(api.GET('/api/articles/{id}/reviews', { params: { path: { id } } })),
  });
}

/** @param onSent done before what is shown of the article is asked anew, which takes the form away */
export function useSendReview(id: string, onSent: () => unknown) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SubmitReview) =>
      answered(api.POST('/api/articles/{id}/reviews', { params: { path: { id } }, body })),
    onSuccess: () => {
      onSent();
      return queries.invalidateQueries({ queryKey: articleKey(id) });
    },
  });
}
