import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../config/paths';
import { useWords } from '../i18n/use-words';
import { shellWords } from './shell.words';

/** For an address at which nothing stands. */
export function NowherePage() {
  const say = useWords(shellWords);
  return (
    <Stack align="flex-start">
      <Title order={1}>{say('nowhere')}</Title>
      <Text>{say('nowhereHint')}</Text>
      <Button component={Link} to={paths.home}>
        {say('toDesk')}
      </Button>
    </Stack>
  );
}
