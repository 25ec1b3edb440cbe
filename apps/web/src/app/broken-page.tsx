import { Button, Code, Stack, Text, Title } from '@mantine/core';
import { useRouteError } from 'react-router';
import { useWords } from '../i18n/use-words';
import { shellWords } from './shell.words';

/** For a page that threw, or whose code the server has no more since it was renewed. */
export function BrokenPage() {
  const say = useWords(shellWords);
  const error = useRouteError();
  const message = error instanceof Error ? error.message : String(error);
  const isOld = /dynamically imported module|module script/i.test(message);
  return (
    <Stack align="flex-start" p="md" role="alert">
      <Title order={1}>{say(isOld ? 'newVersion' : 'broken')}</Title>
      {!isOld && <Text>{say('brokenHint')}</Text>}
      {!isOld && <Code>{message}</Code>}
      <Button onClick={() => window.location.reload()}>{say('reload')}</Button>
    </Stack>
  );
}
