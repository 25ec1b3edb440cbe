import { Button, List, Stack, Text, Title } from '@mantine/core';
import { Empty } from '../../components/empty';
import { InstantText } from '../../components/date-text';
import { Page } from '../../components/page';
import { Read } from '../../components/read';
import { useWords } from '../../i18n/use-words';
import { HealthTable } from './health-table';
import { ParkedJobs } from './parked-jobs';
import { queueWords } from './queue.words';
import { type Health, useHealth } from './use-queue';

/** BullMQ's own dashboard, outside of the desk. */
const BOARD = '/admin/queues';

/** The queue's health, who works on it, and what gave up. */
export function QueuePage() {
  const say = useWords(queueWords);
  const health = useHealth();
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      acts={
        health.data?.adapter === 'redis' && (
          <Button component="a" href={BOARD} variant="default">
            {say('board')}
          </Button>
        )
      }
    >
      <Read query={health}>
        {(told) => (
          <Stack>
            <Text fw={600} c={told.state === 'away' ? 'alarm' : undefined} role="status">
              {say(told.state)}
            </Text>
            <section aria-labelledby="parked">
              <Title order={2} size="h4" id="parked">
                {say('parkedJobs')}
              </Title>
              <ParkedJobs />
            </section>
            <section aria-labelledby="health">
              <Title order={2} size="h4" id="health" mb="xs">
                {say('health')}
              </Title>
              <HealthTable health={told} />
            </section>
            <section aria-labelledby="processes">
              <Title order={2} size="h4" id="processes" mb="xs">
                {say('processes')}
              </Title>
              <Processes health={told} />
            </section>
          </Stack>
        )}
      </Read>
    </Page>
  );
}

function Processes({ health: { processes } }: { readonly health: Health }) {
  const say = useWords(queueWords);
  if (processes.length === 0) return <Empty>{say('noProcesses')}</Empty>;
  return (
    <List>
      {processes.map(({ kind, host, pid, version, seenAt }) => (
        <List.Item key={`${host} ${pid}`}>
          {say('process', { kind, host, pid, version })}, {say('seen')} <InstantText at={seenAt} />
        </List.Item>
      ))}
    </List>
  );
}
