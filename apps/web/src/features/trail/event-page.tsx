import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Page } from '../../components/page';
import { ProblemNote } from '../../components/problem-note';
import { Read } from '../../components/read';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { Changes } from './changes';
import { EventFacts } from './event-facts';
import { saveFile } from './save-file';
import { trailWords } from './trail.words';
import { readCheckpoint, readProof, useEvent } from './use-trail';
import { VerifyPanel } from './verify-panel';

/** One event: what it says, what it changed, its proof. */
export function EventPage() {
  const say = useWords(trailWords);
  const { seq = '' } = useParams();
  const event = useEvent(seq);
  const before = Number(seq) - 1;
  return (
    <Page
      title={say('event', { seq })}
      acts={
        <>
          <Button component={Link} to={paths.trail} variant="default">
            {say('backToTrail')}
          </Button>
          {before >= 0 && (
            <Button component={Link} to={paths.event(before)} variant="default">
              {say('previous')}
            </Button>
          )}
          <Button component={Link} to={paths.event(Number(seq) + 1)} variant="default">
            {say('next')}
          </Button>
        </>
      }
    >
      <Read query={event}>
        {({ event: told, values, exact, leafHash }) => (
          <Stack gap="lg">
            <EventFacts event={told} />
            <section aria-labelledby="changes">
              <Title order={2} size="h4" id="changes" mb="xs">
                {say('changes')}
              </Title>
              <Changes changes={values} />
            </section>
            <Proofs seq={seq} leafHash={leafHash} />
            <VerifyPanel key={seq} seq={seq} exact={exact} />
          </Stack>
        )}
      </Read>
    </Page>
  );
}

function Proofs({ seq, leafHash }: { readonly seq: string; readonly leafHash: string }) {
  const say = useWords(trailWords);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (what: 'proof' | 'checkpoint') => {
      const text = what === 'proof' ? await readProof(seq) : await readCheckpoint();
      saveFile(new Blob([text]), what === 'proof' ? `event-${seq}.tlog-proof` : 'checkpoint.txt');
    },
  });
  return (
    <section aria-labelledby="proofs">
      <Title order={2} size="h4" id="proofs">
        {say('proofs')}
      </Title>
      <Text>{say('proofLead')}</Text>
      <Text size="sm" my="xs" style={{ overflowWrap: 'anywhere' }}>
        {say('leafHash')}: {leafHash}
      </Text>
      <Group gap="xs">
        <Button variant="default" disabled={isPending} onClick={() => mutate('proof')}>
          {say('saveProof')}
        </Button>
        <Button variant="default" disabled={isPending} onClick={() => mutate('checkpoint')}>
          {say('saveCheckpoint')}
        </Button>
      </Group>
      {error && <ProblemNote problem={error} />}
    </section>
  );
}
