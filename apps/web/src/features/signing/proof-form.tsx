import { useEffect, useRef } from 'react';
import { Button, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Article } from '../../api/articles';
import { useSession } from '../../api/session';
import { ProblemNote } from '../../components/problem-note';
import { useWords } from '../../i18n/use-words';
import { signingWords } from './signing.words';
import { type Signing } from './use-signing-steps';

interface Props {
  readonly article: Article;
  readonly signing: Signing;
}

/** Password and code each time, whoever is signed in (SIG-3). Password managers and paste work. */
export function ProofForm({ article, signing }: Props) {
  const say = useWords(signingWords);
  const { user } = useSession();
  const { meaning = 'review', sign, isSigning, problem, check } = signing;
  const form = useForm({ mode: 'uncontrolled', initialValues: { password: '', code: '' } });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form method="post" onSubmit={form.onSubmit((proof) => sign(proof))}>
      <Stack>
        <Title order={3} size="h4">
          {say('last')}
        </Title>
        <Text>{say('lastHint', { revision: article.revision.number, says: say(meaning) })}</Text>
        {problem && <ProblemNote problem={problem} />}
        <input type="text" autoComplete="username" value={user.username} readOnly hidden />
        <PasswordInput
          ref={first}
          label={say('password')}
          autoComplete="current-password"
          required
          {...form.getInputProps('password')}
        />
        <TextInput
          label={say('code')}
          description={say('codeHint')}
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          {...form.getInputProps('code')}
        />
        <Group>
          <Button type="submit" size="lg" loading={isSigning}>
            {say('sign')}
          </Button>
          <Button variant="default" size="lg" disabled={isSigning} onClick={() => check(false)}>
            {say('change')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
