import { useState } from 'react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { trailWords } from './trail.words';

type Kind = 'person' | 'article';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly kind: Kind;
  readonly value: string | undefined;
  readonly onPick: (id: string | undefined) => void;
}

const PAUSE_MS = 200;
const SHORTEST = 2;

/** One person or article, found by a part of the name; an id from the address stands for itself. */
export function PickOne({ kind, value, onPick }: Props) {
  const say = useWords(trailWords);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const { data = [] } = useOptions(kind, asked);
  const isKnown = value === undefined || data.some((it) => it.value === value);
  return (
    <Select
      label={say(kind)}
      data={isKnown ? data : [{ value, label: value }, ...data]}
      value={value ?? null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say('clear') }}
      filter={({ options }) => options}
      onSearchChange={setText}
      nothingFoundMessage={say('typeToSearch')}
      onChange={(id) => onPick(id ?? undefined)}
    />
  );
}

function useOptions(kind: Kind, q: string) {
  const query = { q, limit: 10 as never };
  return useQuery({
    queryKey: ['options', kind, q],
    enabled: q.length >= SHORTEST,
    placeholderData: (before: readonly Option[] | undefined) => before,
    queryFn: async (): Promise<readonly Option[]> => {
      if (kind === 'person') {
        const { items } = await answered(api.GET('/api/users', { params: { query } }));
        return items.map(({ id, name }) => ({ value: id, label: name }));
      }
      const { items } = await answered(api.GET('/api/articles', { params: { query } }));
      return items.map(({ id, title }) => ({ value: id, label: title }));
    },
  });
}
