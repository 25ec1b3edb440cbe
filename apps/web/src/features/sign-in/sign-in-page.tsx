import { useState } from 'react';
import {
  Anchor,
  Button,
  Container,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, keepCsrfToken } from '../../api/client';
import { answered } from '../../api/problem';
import { SESSION } from '../../api/session';
import { ProblemNote } from '../../components/problem-note';
import { useWords } from '../../i18n/use-words';
import { signInWords } from './sign-in.words';

/** The way in. Password managers fill it, and the page that was asked for follows. */
export function SignInPage() {
  const say = useWords(signInWords);
  const [withRecovery, setWithRecovery] = useState(false);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { username: '', password: '', code: '' },
  });
  const { mutate, isPending, error } = useSignIn(withRecovery);
  return (
    <Container size="xs" py="xl" component="main">
      <form method="post" onSubmit={form.onSubmit((values) => mutate(values))}>
        <Stack>
          <Title order={1}>{say('title')}</Title>
          <Text c="dimmed">{say('lead')}</Text>
          {error && <ProblemNote problem={error} />}
          <TextInput
            label={say('username')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            {...form.getInputProps('username')}
          />
          <PasswordInput
            label={say('password')}
            autoComplete="current-password"
            required
            {...form.getInputProps('password')}
          />
          <TextInput
            key={String(withRecovery)}
            label={say(withRecovery ? 'recoveryCode' : 'code')}
            autoComplete={withRecovery ? 'off' : 'one-time-code'}
            inputMode={withRecovery ? 'text' : 'numeric'}
            required
            {...form.getInputProps('code')}
          />
          <Button type="submit" loading={isPending}>
            {say('signIn')}
          </Button>
          <Anchor component="button" type="button" onClick={() => setWithRecovery(!withRecovery)}>
            {say(withRecovery ? 'withApp' : 'recovery')}
          </Anchor>
          <Text size="sm" c="dimmed">
            {say('byLink')} <Anchor href="/plain">{say('plain')}</Anchor>
          </Text>
        </Stack>
      </form>
    </Container>
  );
}

function useSignIn(withRecovery: boolean) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ code, ...names }: { username: string; password: string; code: string }) =>
      answered(
        api.POST('/api/session', {
          body: { ...names, ...(withRecovery ? { recoveryCode: code } : { code }) },
        }),
      ),
    onSuccess: (session) => {
      keepCsrfToken(session.csrfToken);
      queries.setQueryData(SESSION, session);
    },
  });
}
