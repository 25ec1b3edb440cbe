import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { ProblemNote } from '../../components/problem-note';
import { useWords } from '../../i18n/use-words';
import { type Filters } from './filters';
import { trailWords } from './trail.words';
import { type Copy, useExport } from './use-export';

const COPIES: readonly Copy[] = ['ndjson', 'csv', 'bundle'];

/** Copies of what is shown, or of all, with what each of them proves. */
export function ExportPanel({ filters }: { readonly filters: Filters }) {
  const say = useWords(trailWords);
  const { mutate, isPending, variables, data, error, soFar } = useExport(filters);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="take-away">
      <Stack gap="sm">
        <Title order={2} size="h4" id="take-away">
          {say('exports')}
        </Title>
        <Text>{say('exportLead')}</Text>
        <Group gap="xs">
          {COPIES.map((copy) => (
            <Button
              key={copy}
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              loading={isPending && variables === copy}
              onClick={() => mutate(copy)}
            >
              {say(copy)}
            </Button>
          ))}
        </Group>
        <Text size="sm">{say('proves')}</Text>
        <Text role="status" size="sm">
          {isPending && say('exporting', { size: soFar })}
          {data && !isPending && say('exported', data)}
        </Text>
        {error && <ProblemNote problem={error} />}
      </Stack>
    </Paper>
  );
}
