import { Anchor, Group, Paper, Text } from '@mantine/core';
import { Link } from 'react-router';
import { InstantText } from '../../components/date-text';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { actionWords } from './actions.words';
import { trailWords } from './trail.words';
import { type TrailEvent } from './use-trail';

/** One event in a few lines: what, when, who in which role, on what, why. */
export function TrailRow({ event }: { readonly event: TrailEvent }) {
  const say = useWords(trailWords);
  const sayAction = useWords(actionWords);
  const { seq, actor, onBehalfOf, object, why, outcome } = event;
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to={paths.event(seq)} fw={600}>
          {seq}. {sayAction(event.action)}
        </Anchor>
        <InstantText at={event.at} />
      </Group>
      <Text size="sm">
        {say('as', { name: actor.name, role: actor.role })}
        {onBehalfOf && ` ${say('onBehalf', { name: onBehalfOf.name })}`}
        {outcome === 'refused' && (
          <Text span fw={700}>
            {' '}
            · {say('refused')}
          </Text>
        )}
      </Text>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {object.type} {object.id}
        {object.rev !== undefined && `, ${say('revision', { rev: object.rev })}`}
      </Text>
      {why?.text && <Text size="sm">“{why.text}”</Text>}
    </Paper>
  );
}
