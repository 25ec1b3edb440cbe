import { useState } from 'react';
import { Button, Group, MultiSelect, Paper, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useWords } from '../../i18n/use-words';
import { ACTIONS, actionWords } from './actions.words';
import { type Filters } from './filters';
import { PickOne } from './pick-one';
import { trailWords } from './trail.words';

type Order = 'asc' | 'desc';

interface Props {
  readonly filters: Filters;
  readonly order: Order;
  readonly onSearch: (filters: Filters, order: Order) => void;
}

/** What to search by; nothing is asked before the button, since each search is written down. */
export function TrailFilters({ filters, order, onSearch }: Props) {
  const say = useWords(trailWords);
  const sayAction = useWords(actionWords);
  const [draft, setDraft] = useState(filters);
  const [way, setWay] = useState<Order>(order);
  const change = (part: { [Name in keyof Filters]: Filters[Name] | undefined }): void =>
    setDraft((before) => ({ ...before, ...part }));
  const text = (name: 'from' | 'to' | 'q', label: string, type = 'text') => (
    <TextInput
      label={label}
      type={type}
      value={draft[name] ?? ''}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    />
  );
  return (
    <Paper
      withBorder
      p="md"
      component="form"
      aria-label={say('filters')}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(draft, way);
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }}>
        <PickOne kind="person" value={draft.actorId} onPick={(actorId) => change({ actorId })} />
        <PickOne
          kind="article"
          value={draft.articleId}
          onPick={(articleId) => change({ articleId })}
        />
        <MultiSelect
          label={say('action')}
          data={ACTIONS.map((value) => ({ value, label: sayAction(value) }))}
          value={[...(draft.action ?? [])]}
          searchable
          onChange={(action) => change({ action: action })}
        />
        {text('from', say('from'), 'date')}
        {text('to', say('to'), 'date')}
        {text('q', say('reason'))}
        <Select
          label={say('order')}
          data={[
            { value: 'desc', label: say('newest') },
            { value: 'asc', label: say('oldest') },
          ]}
          value={way}
          allowDeselect={false}
          onChange={(value) => setWay(value === 'asc' ? 'asc' : 'desc')}
        />
      </SimpleGrid>
      <Group mt="md" gap="xs">
        <Button type="submit">{say('apply')}</Button>
        <Button
          variant="subtle"
          onClick={() => {
            setDraft({});
            onSearch({}, 'desc');
          }}
        >
          {say('clear')}
        </Button>
      </Group>
    </Paper>
  );
}
