import { useState } from 'react';
import { Button, Code, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { Dialog } from '../../components/dialog';
import { Empty } from '../../components/empty';
import { InstantText } from '../../components/date-text';
import { ProblemNote } from '../../components/problem-note';
import { Read } from '../../components/read';
import { useWords } from '../../i18n/use-words';
import { queueWords } from './queue.words';
import { type ParkedJob, useParked, useParkedAct } from './use-queue';

/** Jobs that gave up: tried again, or dropped with a reason. */
export function ParkedJobs() {
  const say = useWords(queueWords);
  const parked = useParked();
  const [dropping, setDropping] = useState<ParkedJob>();
  const { mutate, error, variables, isSuccess } = useParkedAct();
  return (
    <Stack gap="sm">
      <Text role="status">
        {isSuccess && say(variables.reason === undefined ? 'retried' : 'dropped')}
      </Text>
      {error && <ProblemNote problem={error} />}
      <Read query={parked}>
        {({ pages }) => {
          const jobs = pages.flatMap((page) => page.items);
          if (jobs.length === 0) return <Empty>{say('noParked')}</Empty>;
          return jobs.map((job) => (
            <ParkedRow
              key={job.key}
              job={job}
              onRetry={() => mutate({ key: job.key })}
              onDrop={() => setDropping(job)}
            />
          ));
        }}
      </Read>
      {parked.hasNextPage && (
        <Button variant="default" onClick={() => void parked.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
      <Dialog
        opened={dropping !== undefined}
        onClose={() => setDropping(undefined)}
        title={say('dropTitle')}
      >
        {dropping && (
          <DropForm
            onKeep={() => setDropping(undefined)}
            onDrop={(reason) => {
              mutate({ key: dropping.key, reason });
              setDropping(undefined);
            }}
          />
        )}
      </Dialog>
    </Stack>
  );
}

interface RowProps {
  readonly job: ParkedJob;
  readonly onRetry: () => void;
  readonly onDrop: () => void;
}

function ParkedRow({ job, onRetry, onDrop }: RowProps) {
  const say = useWords(queueWords);
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between">
        <Text fw={600}>{job.name}</Text>
        <InstantText at={job.parkedAt} />
      </Group>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {say('error')}: {job.error}
      </Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {say('about')}: <Code>{JSON.stringify(job.payload)}</Code>
      </Text>
      <Group mt="xs" gap="xs">
        <Button onClick={onRetry} aria-label={`${say('retry')}: ${job.name}`}>
          {say('retry')}
        </Button>
        <Button variant="default" onClick={onDrop} aria-label={`${say('drop')}: ${job.name}`}>
          {say('drop')}
        </Button>
      </Group>
    </Paper>
  );
}

interface DropProps {
  readonly onKeep: () => void;
  readonly onDrop: (reason: string) => void;
}

function DropForm({ onKeep, onDrop }: DropProps) {
  const say = useWords(queueWords);
  const [reason, setReason] = useState('');
  const isReady = reason.trim() !== '';
  return (
    <Stack gap="sm">
      <Text>{say('dropHint')}</Text>
      <Textarea
        label={say('reason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {!isReady && <Text id="drop-needs-reason">{say('needsReason')}</Text>}
      <Group>
        <Button
          color="alarm"
          disabled={!isReady}
          aria-describedby={isReady ? undefined : 'drop-needs-reason'}
          onClick={() => onDrop(reason)}
        >
          {say('drop')}
        </Button>
        <Button variant="default" onClick={onKeep}>
          {say('keep')}
        </Button>
      </Group>
    </Stack>
  );
}
