import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../config/paths';
import { useDates } from '../../i18n/use-dates';
import { useWords } from '../../i18n/use-words';
import { homeWords } from './home.words';
import { dayOf, type OwnSeat } from './use-home';

/** One thing that is asked: what, by when, and the buttons. */
export function SeatCard({ seat }: { readonly seat: OwnSeat }) {
  const say = useWords(homeWords);
  const dates = useDates();
  const isInvited = seat.state === 'invited';
  const day = dayOf(seat);
  const left = dates.daysUntil(day);
  const when = { date: dates.date(day), away: dates.away(day) };
  const seatPath = paths.seat(seat.articleId);
  return (
    <Paper withBorder p="lg" component="article">
      <Stack gap="xs">
        <Title order={2} size="h4">
          {seat.title}
        </Title>
        <Text>{say(isInvited ? 'asked' : 'reading')}</Text>
        <Text fw={600} {...(left < 0 && { c: 'alarm' })}>
          {left < 0
            ? say('overdue', { count: -left, date: dates.date(day) })
            : say(isInvited ? 'answerBy' : 'dueOn', when)}
          <Text span c="dimmed" fw={400} size="sm">
            {' '}
            {say('zone', { zone: seat.tz })}
          </Text>
        </Text>
        <Group mt="xs">
          <Button
            component={Link}
            to={isInvited ? seatPath : paths.article(seat.articleId)}
            size="lg"
          >
            {say(isInvited ? 'answer' : 'read')}
          </Button>
          <Anchor component={Link} to={`${seatPath}#date`}>
            {say('date')}
          </Anchor>
          {isInvited && (
            <Anchor component={Link} to={`${seatPath}#decline`}>
              {say('decline')}
            </Anchor>
          )}
          <Anchor component={Link} to={`${seatPath}#hand-over`}>
            {say('handOver')}
          </Anchor>
        </Group>
      </Stack>
    </Paper>
  );
}
