import { useState } from 'react';
import { Anchor, Badge, Button, Group, Paper, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link, useSearchParams } from 'react-router';
import { hasRole, type Role, useSession } from '../../api/session';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { Read } from '../../components/read';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { AddPerson } from './add-person';
import { peopleWords } from './people.words';
import { ROLES } from './roles-of-people';
import { type Person, usePeople } from './use-people';

const PAUSE_MS = 200;

/** Everybody who has an account, by name and role. */
export function PeoplePage() {
  const say = useWords(peopleWords);
  const session = useSession();
  const [address, setAddress] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const [q] = useDebouncedValue(address.get('q') ?? '', PAUSE_MS);
  const role = ROLES.find((it) => it === address.get('role'));
  const people = usePeople(q.trim(), role);
  const put = (name: 'q' | 'role', value: string): void =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      acts={
        hasRole(session, 'administrator') && (
          <Button onClick={() => setAdding(true)}>{say('add')}</Button>
        )
      }
    >
      <Group align="flex-end" role="search">
        <TextInput
          label={say('search')}
          value={address.get('q') ?? ''}
          onChange={({ currentTarget }) => put('q', currentTarget.value)}
        />
        <Select
          label={say('role')}
          placeholder={say('anyRole')}
          data={ROLES.map((value: Role) => ({ value, label: say(value) }))}
          value={role ?? null}
          clearable
          clearButtonProps={{ 'aria-label': say('anyRole') }}
          onChange={(value) => put('role', value ?? '')}
        />
      </Group>
      <AddPerson isOpen={isAdding} onClose={() => setAdding(false)} />
      <Read query={people}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty>{say('nothing')}</Empty>;
          return (
            <Stack gap="xs">
              <Text role="status" size="sm" c="dimmed">
                {say('shown', { count: items.length })}
              </Text>
              <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
                {items.map((person) => (
                  <Row key={person.id} person={person} />
                ))}
              </Stack>
              {people.hasNextPage && (
                <Button variant="default" onClick={() => void people.fetchNextPage()}>
                  {say('more')}
                </Button>
              )}
            </Stack>
          );
        }}
      </Read>
    </Page>
  );
}

function Row({ person }: { readonly person: Person }) {
  const say = useWords(peopleWords);
  const roles = person.roles.map((role) => say(role)).join(', ');
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to={paths.person(person.id)} fw={600}>
          {person.name}
        </Anchor>
        <Group gap="xs">
          {person.isDisabled && (
            <Badge variant="outline" color="gray" c="var(--mantine-color-text)" tt="none">
              {say('disabled')}
            </Badge>
          )}
          {person.isEnrolled === false && (
            <Badge variant="outline" tt="none">
              {say('notEnrolled')}
            </Badge>
          )}
        </Group>
      </Group>
      <Text size="sm">{roles || say('noRoles')}</Text>
      <Text size="sm" c="dimmed">
        {[person.credentials, person.specialty].filter(Boolean).join(' · ')}
      </Text>
    </Paper>
  );
}
