import { Avatar, Group, VisuallyHidden } from '@mantine/core';
import { useMatch } from 'react-router';
import { useLive } from '../api/live';
import { useWords } from '../i18n/use-words';
import { shellWords } from './shell.words';

/** Who else has the article of this page open; listens to what others do while it is shown. */
export function PeopleHere() {
  const say = useWords(shellWords);
  const match = useMatch('/articles/:id/*');
  const id = match?.params.id;
  const people = useLive(id === 'new' ? undefined : id);
  const names = people.map(({ name }) => name).join(', ');
  return (
    <Group gap="xs" role="status" title={names && say('here', { names })}>
      {people.length > 0 && <VisuallyHidden>{say('here', { names })}</VisuallyHidden>}
      <Avatar.Group aria-hidden>
        {people.slice(0, 4).map(({ id: personId, name }) => (
          <Avatar key={personId} name={name} size="sm" color="ink" variant="filled" />
        ))}
      </Avatar.Group>
    </Group>
  );
}
