import { useState } from 'react';
import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import { Dialog } from '../../components/dialog';
import { ProblemNote } from '../../components/problem-note';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { searchWords } from './search.words';
import { type Found, useFound } from './use-found';

const PAUSE_MS = 150;

/** The question, and what is found as one types. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(searchWords);
  return (
    <Dialog opened onClose={onClose} title={say('title')}>
      <SearchBox onDone={onClose} />
    </Dialog>
  );
}

function SearchBox({ onDone }: { readonly onDone: () => void }) {
  const say = useWords(searchWords);
  const navigate = useNavigate();
  const combobox = useCombobox({ defaultOpened: true });
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const { data, error } = useFound(asked);
  const go = (path: string): void => {
    onDone();
    void navigate(path);
  };
  const count = data ? data.articles.length + data.people.length : 0;
  return (
    <Combobox store={combobox} onOptionSubmit={go} withinPortal={false}>
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          aria-label={say('title')}
          description={say('hint')}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            combobox.selectFirstOption();
          }}
        />
      </Combobox.EventsTarget>
      {error && <ProblemNote problem={error} />}
      <Text role="status" size="sm" c="dimmed" mt="xs">
        {data && (count > 0 ? say('found', { count }) : say('nothing', { text: asked }))}
      </Text>
      <Combobox.Options mt="xs">{data && <FoundOptions found={data} />}</Combobox.Options>
    </Combobox>
  );
}

function FoundOptions({ found }: { readonly found: Found }) {
  const say = useWords(searchWords);
  return (
    <>
      {found.articles.length > 0 && (
        <Combobox.Group label={say('articles')}>
          {found.articles.map(({ id, title, state }) => (
            <Combobox.Option key={id} value={paths.article(id)}>
              {title}
              <Text span c="dimmed" size="sm">
                {' '}
                {say(state as keyof (typeof searchWords)['en'])}
              </Text>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
      {found.people.length > 0 && (
        <Combobox.Group label={say('people')}>
          {found.people.map(({ id, name }) => (
            <Combobox.Option key={id} value={paths.person(id)}>
              {name}
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
    </>
  );
}
