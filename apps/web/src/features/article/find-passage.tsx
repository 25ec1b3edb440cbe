import { useMemo, useState } from 'react';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useWords } from '../../i18n/use-words';
import { articleWords } from './article.words';
import { type Passage, placesOf } from './passage';

interface Props {
  readonly text: string;
  /** Called with the place that is in sight; nothing when there is none. */
  readonly onFound: (passage: Passage | undefined) => void;
  readonly onMark: (passage: Passage) => void;
}

/** Marking with the keyboard alone: type some words of the passage, go through its places, mark one. */
export function FindPassage({ text, onFound, onMark }: Props) {
  const say = useWords(articleWords);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const places = useMemo(() => placesOf(text, words), [text, words]);
  const place = places[at];
  const go = (wanted: string, index: number): void => {
    setWords(wanted);
    setAt(index);
    onFound(placesOf(text, wanted)[index]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (place) onMark(place);
      }}
    >
      <Stack gap="xs">
        <TextInput
          label={say('find')}
          description={say('findHint')}
          value={words}
          onChange={({ currentTarget }) => go(currentTarget.value, 0)}
        />
        <Text size="sm" role="status">
          {place && say('findAt', { at: at + 1, count: places.length })}
          {words.trim().length > 1 && !place && say('findNone')}
        </Text>
        {place && (
          <Group gap="xs">
            <Button type="submit" size="compact-md">
              {say('mark')}
            </Button>
            {places.length > 1 && (
              <Button
                size="compact-md"
                variant="default"
                onClick={() => go(words, (at + 1) % places.length)}
              >
                {say('findNext')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </form>
  );
}
