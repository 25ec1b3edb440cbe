import { Button, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { ProblemNote } from '../../components/problem-note';
import { Read } from '../../components/read';
import { useWords } from '../../i18n/use-words';
import { seatWords } from './seat.words';
import { type OwnSeat, useColleagues, useHandOver } from './use-seat';

const NEXT = 'next';

/** Giving one's own seat to a colleague, or to the next in line (F26). */
export function HandOverForm({ seat }: { readonly seat: OwnSeat }) {
  const say = useWords(seatWords);
  const { mutate, isPending, error } = useHandOver(seat.articleId, () =>
    notifications.show({ message: say('handedOver') }),
  );
  const form = useForm({
    initialValues: { to: NEXT, reason: '' },
    validate: { reason: (value) => (value.trim() === '' ? say('fillIn') : null) },
  });
  const handOver = form.onSubmit(({ to, reason }) =>
    mutate({ reason, ...(to !== NEXT && { to }) }),
  );
  return (
    <Read query={useColleagues(seat.articleId)}>
      {(colleagues) => (
        <form onSubmit={handOver} noValidate>
          <Stack>
            <Text c="dimmed">{say('handOverHint')}</Text>
            {error && <ProblemNote problem={error} />}
            <Select
              label={say('to')}
              allowDeselect={false}
              data={[
                { value: NEXT, label: say('next') },
                ...colleagues.map(({ id, name, credentials, specialty }) => ({
                  value: id,
                  label: [name, credentials, specialty].filter(Boolean).join(', '),
                })),
              ]}
              {...form.getInputProps('to')}
            />
            <Textarea
              label={say('handOverReason')}
              autosize
              maxLength={2_000}
              {...form.getInputProps('reason')}
            />
            <Button type="submit" variant="default" loading={isPending} w="fit-content">
              {say('handOverNow')}
            </Button>
          </Stack>
        </form>
      )}
    </Read>
  );
}
