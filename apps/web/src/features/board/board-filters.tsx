import { useEffect, useState } from 'react';
import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type StateWord, stateWords } from '../../components/state-words';
import { useWords } from '../../i18n/use-words';
import { boardWords } from './board.words';
import { type Filters, withFilter } from './filters';

const PAUSE_MS = 200;
const RISKS = ['low', 'standard', 'high'] as const;
const STATES = Object.keys(stateWords.en) as StateWord[];

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** What the board is narrowed down by. */
export function BoardFilters({ filters, onChange }: Props) {
  const say = useWords(boardWords);
  const sayState = useWords(stateWords);
  const set = (name: keyof Filters) => (value: string | null) =>
    onChange(withFilter(filters, name, value ?? ''));
  return (
    <Group align="flex-end">
      <Typed label={say('text')} value={filters.q ?? ''} onChange={set('q')} />
      <Select
        label={say('state')}
        placeholder={say('any')}
        clearable
        data={STATES.map((value) => ({ value, label: sayState(value) }))}
        value={filters.state ?? null}
        onChange={set('state')}
      />
      <Typed label={say('topic')} value={filters.topic ?? ''} onChange={set('topic')} />
      <Select
        label={say('risk')}
        placeholder={say('any')}
        clearable
        data={RISKS.map((value) => ({ value, label: say(value) }))}
        value={filters.risk ?? null}
        onChange={set('risk')}
      />
      {Object.keys(filters).length > 0 && (
        <Button variant="default" onClick={() => onChange({})}>
          {say('clear')}
        </Button>
      )}
    </Group>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A filter that is typed: it counts after a short rest. */
function Typed({ label, value, onChange }: TypedProps) {
  const [typed, setTyped] = useState(value);
  const tell = useDebouncedCallback(onChange, PAUSE_MS);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      label={label}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        tell(currentTarget.value);
      }}
    />
  );
}
