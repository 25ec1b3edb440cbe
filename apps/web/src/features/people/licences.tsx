import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { hasRole, useSession } from '../../api/session';
import { DateText } from '../../components/date-text';
import { ProblemNote } from '../../components/problem-note';
import { Read } from '../../components/read';
import { useWords } from '../../i18n/use-words';
import { peopleWords } from './people.words';
import { useChange } from './use-people';

/** Licences on record, and whether somebody looked them up. */
export function Licences({ userId }: { readonly userId: string }) {
  const say = useWords(peopleWords);
  const mayVerify = hasRole(useSession(), 'administrator', 'editor');
  const path = { userId };
  const licences = useQuery({
    queryKey: ['person', userId, 'licences'],
    queryFn: () => answered(api.GET('/api/users/{userId}/licences', { params: { path } })),
  });
  const { mutate, error, isPending } = useChange((it: { id: string; version: number }) =>
    answered(
      api.POST('/api/users/{userId}/licences/{licenceId}/verify', {
        params: { path: { userId, licenceId: it.id } },
        headers: { 'If-Match': `"${it.version}"` },
        body: {},
      } as never),
    ),
  );
  return (
    <Read query={licences}>
      {({ items }) => (
        <Stack gap="sm">
          {items.length === 0 && <Text>{say('noLicences')}</Text>}
          {items.map((licence) => (
            <Paper key={licence.id} withBorder p="sm">
              <Group justify="space-between">
                <div>
                  <Text fw={600}>
                    {licence.authority}, {licence.number}
                  </Text>
                  <Text size="sm">
                    {say('expires')} <DateText date={licence.expiresOn} />
                    {' · '}
                    {licence.verifiedOn ? (
                      <>
                        {say('verified')} <DateText date={licence.verifiedOn} />
                      </>
                    ) : (
                      say('notVerified')
                    )}
                  </Text>
                </div>
                {mayVerify && !licence.verifiedOn && !licence.replacedBy && (
                  <Button
                    variant="default"
                    loading={isPending}
                    onClick={() => mutate({ id: licence.id, version: licence.version })}
                  >
                    {say('verify')}
                  </Button>
                )}
              </Group>
            </Paper>
          ))}
          {error && <ProblemNote problem={error} />}
        </Stack>
      )}
    </Read>
  );
}
