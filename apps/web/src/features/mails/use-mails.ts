import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type components } from '../../api/schema.generated';

export type Mail = components['schemas']['MailSummaryView'];

/** What can become of a mail. */
export const STATES = [
  ...(['queued', 'sending', 'deferred', 'accepted'] as const),
  ...(['refused', 'bounced', 'dropped'] as const),
];
export type MailState = (typeof STATES)[number];

/** Mails of the whole board, newest first, page by page. */
export function useMails(state: MailState | undefined) {
  return useInfiniteQuery({
    queryKey: ['mails', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const query = { limit: 50 as never, ...(state && { state }), ...(cursor && { cursor }) };
      return answered(api.GET('/api/mails', { params: { query: query as never } }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Has one mail sent again. */
export function useSendAgain() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ mailId, reason }: { mailId: string; reason: string }): Promise<void> => {
      const params = { path: { mailId } };
      await answered(
        api.POST('/api/mails/{mailId}/send-again', { params, body: { reason } as never }),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['mails'] }),
  });
}
