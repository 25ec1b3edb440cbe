import { Button, Group, Paper, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { type Audience } from '../../api/articles';
import { ProblemNote } from '../../components/problem-note';
import { Redline } from '../../components/redline';
import { redlinePieces } from '../../components/redline-pieces';
import { useWords } from '../../i18n/use-words';
import { articleWords } from './article.words';
import { type Passage } from './passage';
import { type NewAnnotation, useAnnotating } from './use-annotations';

interface Props {
  readonly articleId: string;
  readonly audience: Audience;
  readonly passage: Passage;
  readonly onDone: () => void;
}

const SEVERITIES: readonly NewAnnotation['severity'][] = ['required', 'suggestion', 'question'];
const SHOWN = 80;

/** A note on the passage in hand: what it is, what it says, and other words as a redline. */
export function NoteForm({ articleId, audience, passage, onDone }: Props) {
  const say = useWords(articleWords);
  const { annotate } = useAnnotating(articleId);
  const form = useForm({
    initialValues: {
      severity: 'required' as NewAnnotation['severity'],
      ...{ body: '', wording: '' },
    },
    validate: { body: (value) => (value.trim() === '' ? say('fillIn') : null) },
  });
  const save = form.onSubmit(({ severity, body, wording }) =>
    annotate.mutate(
      { audience, severity, body, ...passage, ...(wording.trim() && { wording }) },
      {
        onSuccess: () => {
          notifications.show({ message: say('saved') });
          onDone();
        },
      },
    ),
  );
  const { wording } = form.values;
  const quote = passage.exact.slice(0, SHOWN) + (passage.exact.length > SHOWN ? '…' : '');
  return (
    <Paper withBorder p="md" component="form" onSubmit={save} noValidate>
      <Stack gap="sm">
        <Text fw={600}>{say('noteOn', { exact: quote })}</Text>
        {annotate.error && <ProblemNote problem={annotate.error} />}
        <Radio.Group label={say('severity')} {...form.getInputProps('severity')}>
          <Stack gap="xs" mt="xs">
            {SEVERITIES.map((it) => (
              <Radio key={it} value={it} label={say(it)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={say('say')}
          autosize
          minRows={2}
          maxLength={10_000}
          data-autofocus
          autoFocus
          {...form.getInputProps('body')}
        />
        <Textarea
          label={say('wording')}
          autosize
          maxLength={10_000}
          {...form.getInputProps('wording')}
        />
        {wording.trim() !== '' && <Redline pieces={redlinePieces(passage.exact, wording)} />}
        <Group>
          <Button type="submit" loading={annotate.isPending}>
            {say('save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say('cancel')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
