import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ProblemNote } from '../../components/problem-note';
import { Read } from '../../components/read';
import { useDates } from '../../i18n/use-dates';
import { useWords } from '../../i18n/use-words';
import { seatWords } from './seat.words';
import { type OwnSeat, useAskDate, useWishes } from './use-seat';

/** Asking the editor for a later day; one wish at a time (F25). */
export function DateForm({ seat }: { readonly seat: OwnSeat }) {
  const say = useWords(seatWords);
  const dates = useDates();
  return (
    <Read query={useWishes(seat.articleId, true)}>
      {(wishes) => {
        const open = wishes.find((it) => it.assignmentId === seat.id && it.state === 'open');
        if (open)
          return <Text role="status">{say('asked', { date: dates.date(open.wanted) })}</Text>;
        return <Form seat={seat} />;
      }}
    </Read>
  );
}

function Form({ seat }: { readonly seat: OwnSeat }) {
  const say = useWords(seatWords);
  const { mutate, isPending, error } = useAskDate(seat.articleId);
  const form = useForm({
    initialValues: { dueOn: '', reason: '' },
    validate: {
      dueOn: (value) => (value === '' ? say('fillIn') : null),
      reason: (value) => (value.trim() === '' ? say('fillIn') : null),
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => mutate(values))} noValidate>
      <Stack>
        <Text c="dimmed">{say('dateHint')}</Text>
        {error && <ProblemNote problem={error} />}
        <TextInput type="date" label={say('wanted')} {...form.getInputProps('dueOn')} />
        <Textarea
          label={say('dateReason')}
          autosize
          maxLength={2_000}
          {...form.getInputProps('reason')}
        />
        <Button type="submit" loading={isPending} w="fit-content">
          {say('askDate')}
        </Button>
      </Stack>
    </form>
  );
}
