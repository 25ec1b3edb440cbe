import { useQuery } from '@tanstack/react-query';
import { type Article, articleKey } from '../../api/articles';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { useSession } from '../../api/session';

/** The revision that the present one is held against. */
export interface Earlier {
  readonly number: number;
  readonly why: 'signedByMe' | 'reviewedByMe' | 'theOneBefore';
  /** Whether it is the one the person knows; else it is only the one before. */
  readonly isMine: boolean;
}

/** The revision that the person last signed or reviewed, else the one before; nothing on the first (F46). */
export function useEarlier({ id, revision }: Article): Earlier | undefined {
  const { user } = useSession();
  const { data } = useQuery({
    queryKey: articleKey(id, 'earlier', revision.number, user.id),
    enabled: revision.number > 1,
    queryFn: async () => {
      const params = { path: { id } };
      const [signatures, reviews] = await Promise.all([
        answered(api.GET('/api/articles/{id}/signatures', { params })),
        answered(api.GET('/api/articles/{id}/reviews', { params })),
      ]);
      return {
        signed: last(
          signatures.filter((it) => it.signerId === user.id),
          revision.number,
        ),
        reviewed: last(
          reviews.filter((it) => it.reviewerId === user.id),
          revision.number,
        ),
      };
    },
  });
  if (!data) return undefined;
  const { signed, reviewed } = data;
  if (signed > 0 && signed >= reviewed) return { number: signed, why: 'signedByMe', isMine: true };
  if (reviewed > 0) return { number: reviewed, why: 'reviewedByMe', isMine: true };
  return { number: revision.number - 1, why: 'theOneBefore', isMine: false };
}

/** The newest revision before the present one; 0 when there is none. */
function last(items: readonly { readonly revision: number }[], present: number): number {
  return Math.max(0, ...items.map((it) => it.revision).filter((it) => it < present));
}
