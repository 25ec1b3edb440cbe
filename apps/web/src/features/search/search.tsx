import { lazy, Suspense, useState } from 'react';
import { ActionIcon } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words';
import { searchWords } from './search.words';

/** Loaded when it is first opened: most pages are left without it. */
const SearchDialog = lazy(async () => ({
  default: (await import('./search-dialog')).SearchDialog,
}));

/** Articles and people by a part of their name, from anywhere with Ctrl-K. */
export function Search() {
  const say = useWords(searchWords);
  const [isOpen, setOpen] = useState(false);
  useHotkeys([['mod+K', () => setOpen(true)]], []);
  return (
    <>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={say('title')}
        aria-keyshortcuts="Control+K"
        title={`${say('open')} (Ctrl-K)`}
        onClick={() => setOpen(true)}
      >
        <IconSearch size={18} aria-hidden />
      </ActionIcon>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
