import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { ProblemNote } from '../../components/problem-note';
import { useWords } from '../../i18n/use-words';
import { peopleWords } from './people.words';
import { makeLink, type Person, useChange } from './use-people';

/** The link to enrol with: made on demand, shown once. */
export function Enrolment({ person }: { readonly person: Person }) {
  const say = useWords(peopleWords);
  const { mutate, data, error, isPending } = useChange(makeLink);
  if (person.isDisabled) return <Text>{say('linkDisabled')}</Text>;
  if (person.isEnrolled) return <Text>{say('linkEnrolled')}</Text>;
  const address = data && new URL(data.path, window.location.origin).href;
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{say('linkLead')}</Text>
      <Button loading={isPending} onClick={() => mutate(person.id)}>
        {say('makeLink')}
      </Button>
      <div role="status">
        {address && (
          <Stack gap="xs">
            <Text fw={600}>{say('linkOnce')}</Text>
            <Code style={{ overflowWrap: 'anywhere' }}>{address}</Code>
            <Group>
              <CopyButton value={address}>
                {({ copied, copy }) => (
                  <Button variant="default" onClick={copy}>
                    {say(copied ? 'copied' : 'copy')}
                  </Button>
                )}
              </CopyButton>
            </Group>
          </Stack>
        )}
      </div>
      {error && <ProblemNote problem={error} />}
    </Stack>
  );
}
