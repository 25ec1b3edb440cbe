import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type Filters } from './filters';

const ROWS_A_PAGE = 50;

/** The articles that fit, page by page. */
export function useBoard(filters: Filters) {
  return useInfiniteQuery({
    queryKey: ['board', filters],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { ...filters, limit: ROWS_A_PAGE, ...(pageParam && { cursor: pageParam }) };
      return answered(api.GET('/api/articles', { params: { query: query as never } }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
