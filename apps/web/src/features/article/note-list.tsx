import { useState } from 'react';
import { Badge, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { Empty } from '../../components/empty';
import { InstantText } from '../../components/date-text';
import { ProblemNote } from '../../components/problem-note';
import { Redline } from '../../components/redline';
import { redlinePieces } from '../../components/redline-pieces';
import { useWords } from '../../i18n/use-words';
import { articleWords } from './article.words';
import { type Annotation, useAnnotating } from './use-annotations';

interface Props {
  readonly articleId: string;
  readonly notes: readonly Annotation[];
  readonly canAnnotate: boolean;
  readonly onShow: (start: number, end: number) => void;
}

/** The notes in the order of the text; those whose passage is gone come last, with its words. */
export function NoteList({ articleId, notes, canAnnotate, onShow }: Props) {
  const say = useWords(articleWords);
  const sorted = [...notes].sort((one, other) => placeOf(one) - placeOf(other));
  return (
    <Stack component="section" aria-labelledby="notes" gap="sm">
      <Title order={2} id="notes" size="h4">
        {say('notes')}
      </Title>
      {sorted.length === 0 && <Empty>{say('noNotes')}</Empty>}
      {sorted.map((note) => (
        <Note key={note.id} {...{ articleId, note, canAnnotate, onShow }} />
      ))}
    </Stack>
  );
}

const placeOf = ({ placement }: Annotation): number => placement?.start ?? Infinity;

interface NoteProps extends Omit<Props, 'notes'> {
  readonly note: Annotation;
}

function quoteOf({ target }: Annotation): string {
  const quote = target.selector.find((it) => 'exact' in it) as { exact?: string } | undefined;
  return quote?.exact ?? '';
}

function Note({ articleId, note, canAnnotate, onShow }: NoteProps) {
  const say = useWords(articleWords);
  const quote = quoteOf(note);
  const { placement, severity, state } = note;
  const { start, end } = placement ?? {};
  const isOpen = state === 'open';
  return (
    <Paper withBorder p="sm" component="article">
      <Stack gap="xs">
        <Group gap="xs">
          <Badge variant="outline" color={severity === 'required' && isOpen ? 'alarm' : 'ink'}>
            {say(severity)}
          </Badge>
          <Text size="sm">
            {isOpen ? say('open') : say('resolved', { why: note.resolution ?? '' })}
          </Text>
        </Group>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          “{quote}” <em>{placement && say(placement.status)}</em>
        </Text>
        <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note.body.value}</Text>
        {note.wording !== null && (
          <div>
            <Text size="sm">{say('instead')}</Text>
            <Redline pieces={redlinePieces(quote, note.wording)} />
          </div>
        )}
        <Text size="sm" c="dimmed">
          {say('by', { name: note.authorName, number: note.revision })},{' '}
          <InstantText at={note.created} />
        </Text>
        {note.replies.map(({ id, authorName, body, at }) => (
          <Text key={id} size="sm" ps="md" style={{ whiteSpace: 'pre-wrap' }}>
            <strong>{authorName}</strong> <InstantText at={at} />: {body}
          </Text>
        ))}
        {typeof start === 'number' && typeof end === 'number' && (
          <Button
            size="compact-sm"
            variant="subtle"
            w="fit-content"
            onClick={() => onShow(start, end)}
          >
            {say('toPassage')}
          </Button>
        )}
        {canAnnotate && isOpen && <Answer articleId={articleId} note={note} />}
      </Stack>
    </Paper>
  );
}

/** Replying, and settling the thread with its reason. */
function Answer({ articleId, note }: { readonly articleId: string; readonly note: Annotation }) {
  const say = useWords(articleWords);
  const { reply, resolve } = useAnnotating(articleId);
  const [what, setWhat] = useState<'reply' | 'resolve'>();
  const [words, setWords] = useState('');
  const done = { onSuccess: () => (setWhat(undefined), setWords('')) };
  const send = (): void =>
    what === 'reply'
      ? reply.mutate({ annotationId: note.id, body: words }, done)
      : resolve.mutate({ annotation: note, reason: words }, done);
  if (!what)
    return (
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => setWhat('reply')}>
          {say('reply')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setWhat('resolve')}>
          {say('resolve')}
        </Button>
      </Group>
    );
  const problem = reply.error ?? resolve.error;
  return (
    <Stack gap="xs">
      {problem && <ProblemNote problem={problem} />}
      <Textarea
        label={say(what === 'reply' ? 'reply' : 'why')}
        autosize
        autoFocus
        maxLength={10_000}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Group gap="xs">
        <Button
          size="compact-md"
          disabled={words.trim() === ''}
          loading={reply.isPending || resolve.isPending}
          onClick={send}
        >
          {say(what === 'reply' ? 'send' : 'resolve')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => setWhat(undefined)}>
          {say('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
