import { Badge, Code, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { Empty } from '../../components/empty';
import { useWords } from '../../i18n/use-words';
import { isThere, kindOf, readable, type Side } from './kind-of-change';
import { trailWords } from './trail.words';
import { type Change } from './use-trail';

/** Each field that changed: before and after side by side, and in a word what happened to it. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const say = useWords(trailWords);
  if (changes.length === 0) return <Empty>{say('noChanges')}</Empty>;
  return (
    <Stack gap="sm">
      {changes.map((change) => (
        <Paper key={change.path} withBorder p="sm">
          <Group gap="xs" mb="xs">
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {change.path}
            </Text>
            <Badge variant="outline" tt="none">
              {say(kindOf(change))}
            </Badge>
          </Group>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Value change={change} side="old" />
            <Value change={change} side="new" />
          </SimpleGrid>
        </Paper>
      ))}
    </Stack>
  );
}

function Value({ change, side }: { readonly change: Change; readonly side: Side }) {
  const say = useWords(trailWords);
  const label = say(side === 'old' ? 'before' : 'after');
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      {change[side] !== undefined ? (
        <Code
          block
          tabIndex={0}
          role="region"
          aria-label={`${change.path}: ${label}`}
          style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {readable(change[side])}
        </Code>
      ) : (
        <Text fs="italic">{say(isThere(change, side) ? 'erased' : 'absent')}</Text>
      )}
    </div>
  );
}
