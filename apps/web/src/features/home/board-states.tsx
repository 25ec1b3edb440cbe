import { Anchor, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Read } from '../../components/read';
import { stateWords } from '../../components/state-words';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { homeWords } from './home.words';
import { useStates } from './use-home';

/** How much stands where, for those who decide: each number leads to its list. */
export function BoardStates() {
  const say = useWords(homeWords);
  const sayState = useWords(stateWords);
  return (
    <Stack component="section" aria-labelledby="board">
      <Title order={2} id="board" size="h4">
        {say('desk')}
      </Title>
      <Read query={useStates()}>
        {(states) => (
          <SimpleGrid cols={{ base: 2, md: 4 }}>
            {states.map(({ state, total }) => (
              <Paper key={state} withBorder p="md">
                <Text size="xl" fw={600}>
                  {total}
                </Text>
                <Anchor component={Link} to={`${paths.board}?state=${state}`}>
                  {sayState(state)}
                </Anchor>
              </Paper>
            ))}
          </SimpleGrid>
        )}
      </Read>
      <Anchor component={Link} to={paths.board}>
        {say('toBoard')}
      </Anchor>
    </Stack>
  );
}
