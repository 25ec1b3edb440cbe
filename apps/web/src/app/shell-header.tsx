import { AppShell, Button, Group, Menu, useMantineColorScheme } from '@mantine/core';
import { IconMenu2, IconUserCircle } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { type Session } from '../api/session';
import { Search } from '../features/search';
import { paths } from '../config/paths';
import { LANGUAGES, useLanguage } from '../i18n/language';
import { useWords } from '../i18n/use-words';
import { PeopleHere } from './people-here';
import { shellWords } from './shell.words';
import { useSignOut } from './use-sign-out';
import { waysFor } from './ways';

const NAMES = { en: 'English', es: 'Español' } as const;

/** The ways to the other pages, and the person's own menu. On a phone the ways are a menu too. */
export function ShellHeader({ session }: { readonly session: Session }) {
  const say = useWords(shellWords);
  const { pathname } = useLocation();
  const ways = waysFor(session);
  const isHere = (to: string): boolean => (to === '/' ? pathname === to : pathname.startsWith(to));
  return (
    <AppShell.Header>
      <Group h="100%" px="md" justify="space-between" wrap="nowrap">
        <Group component="nav" gap="xs" visibleFrom="md" aria-label={say('menu')}>
          {ways.map(({ to, words }) => (
            <Button
              key={to}
              component={Link}
              to={to}
              variant={isHere(to) ? 'light' : 'subtle'}
              aria-current={isHere(to) ? 'page' : undefined}
              size="compact-md"
            >
              {say(words)}
            </Button>
          ))}
        </Group>
        {ways.length > 0 && (
          <Menu>
            <Menu.Target>
              <Button
                hiddenFrom="md"
                flex="none"
                variant="subtle"
                leftSection={<IconMenu2 size={18} aria-hidden />}
              >
                {say('menu')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {ways.map(({ to, words }) => (
                <Menu.Item key={to} component={Link} to={to}>
                  {say(words)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        <Group gap="xs" wrap="nowrap" ms="auto">
          <PeopleHere />
          {session.articleId === null && <Search />}
          <PersonMenu session={session} />
        </Group>
      </Group>
    </AppShell.Header>
  );
}

function PersonMenu({ session }: { readonly session: Session }) {
  const say = useWords(shellWords);
  const { language, choose } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const isWhole = session.articleId === null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          leftSection={<IconUserCircle size={18} aria-hidden />}
          aria-label={say('me', { name: session.user.name })}
        >
          {session.user.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {isWhole && (
          <>
            <Menu.Item component={Link} to={paths.reminders}>
              {say('reminders')}
            </Menu.Item>
            <Menu.Item component={Link} to={paths.preferences}>
              {say('preferences')}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        {LANGUAGES.filter((it) => it !== language).map((it) => (
          <Menu.Item key={it} lang={it} onClick={() => choose(it)}>
            {say('language', { name: NAMES[it] })}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => setColorScheme(colorScheme === 'dark' ? 'light' : 'dark')}>
          {say(colorScheme === 'dark' ? 'light' : 'dark')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={signOut}>{say('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
