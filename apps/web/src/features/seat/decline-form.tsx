import { Button, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { ProblemNote } from '../../components/problem-note';
import { useWords } from '../../i18n/use-words';
import { seatWords } from './seat.words';
import { type OwnSeat, type Refusal, useDecline } from './use-seat';

const REASONS: readonly Refusal['because'][] = ['time', 'expertise', 'conflict', 'other'];

/** A no is as easy as a yes, and may name somebody else (F23). */
export function DeclineForm({ seat }: { readonly seat: OwnSeat }) {
  const say = useWords(seatWords);
  const { mutate, isPending, error } = useDecline(seat.articleId, () =>
    notifications.show({ message: say('declined') }),
  );
  const form = useForm({
    initialValues: { because: '', reason: '', suggestion: '' },
    validate: { because: (value) => (value === '' ? say('fillIn') : null) },
  });
  const decline = form.onSubmit(({ because, reason, suggestion }) =>
    mutate({
      because: because as Refusal['because'],
      ...(reason.trim() && { reason }),
      ...(suggestion.trim() && { suggestion }),
    }),
  );
  return (
    <form onSubmit={decline} noValidate>
      <Stack>
        <Text c="dimmed">{say('declineHint')}</Text>
        {error && <ProblemNote problem={error} />}
        <Radio.Group label={say('because')} {...form.getInputProps('because')}>
          <Stack mt="xs">
            {REASONS.map((it) => (
              <Radio key={it} value={it} label={say(it)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={say('reason')}
          autosize
          maxLength={2_000}
          {...form.getInputProps('reason')}
        />
        <TextInput
          label={say('suggestion')}
          maxLength={300}
          {...form.getInputProps('suggestion')}
        />
        <Button type="submit" variant="default" loading={isPending} w="fit-content">
          {say('declineNow')}
        </Button>
      </Stack>
    </form>
  );
}
