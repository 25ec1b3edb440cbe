import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type components } from '../../api/schema.generated';

type Schemas = components['schemas'];
export type OwnSeat = Schemas['OwnSeatView'];
export type State = Schemas['ArticleRowView']['state'];

/** The seats that something is asked of, the most urgent first. */
export function useOpenSeats() {
  return useQuery({
    queryKey: ['home', 'seats'],
    queryFn: async () => {
      const query = { limit: 100 as never };
      const { items } = await answered(api.GET('/api/my/assignments', { params: { query } }));
      return items
        .filter(({ state, isRoundOpen }) => isRoundOpen && ['invited', 'accepted'].includes(state))
        .sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
    },
  });
}

/** The day by which the next act is expected. */
export function dayOf({ state, respondBy, dueOn }: OwnSeat): string {
  return state === 'invited' ? respondBy : (dueOn ?? respondBy);
}

/** The person's own articles, newest change first. */
export function useOwnArticles(authorId: string) {
  return useQuery({
    queryKey: ['home', 'articles', authorId],
    queryFn: async () => {
      const query = { authorId, limit: 25 as never };
      return (await answered(api.GET('/api/articles', { params: { query } }))).items;
    },
  });
}

const OF_INTEREST: readonly State[] = ['submitted', 'in-review', 'changes-requested', 'approved'];

/** How many articles stand in each state that asks something of the editors. */
export function useStates() {
  return useQuery({
    queryKey: ['home', 'states'],
    queryFn: () =>
      Promise.all(
        OF_INTEREST.map(async (state) => {
          const query = { state, limit: 1 as never };
          const { total } = await answered(api.GET('/api/articles', { params: { query } }));
          return { state, total };
        }),
      ),
  });
}
