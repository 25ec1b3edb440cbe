import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { Empty } from '../../components/empty';
import { InstantText } from '../../components/date-text';
import { Read } from '../../components/read';
import { stateWords } from '../../components/state-words';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { homeWords } from './home.words';
import { useOwnArticles } from './use-home';

/** What the person has written, in which state it is. */
export function OwnArticles() {
  const say = useWords(homeWords);
  const sayState = useWords(stateWords);
  const { user } = useSession();
  return (
    <Stack component="section" aria-labelledby="mine">
      <Title order={2} id="mine" size="h4">
        {say('mine')}
      </Title>
      <Read query={useOwnArticles(user.id)}>
        {(articles) =>
          articles.length === 0 ? (
            <Empty>{say('noneOfMine')}</Empty>
          ) : (
            <Table>
              <Table.Tbody>
                {articles.map(({ id, title, state, updatedAt }) => (
                  <Table.Tr key={id}>
                    <Table.Td>
                      <Anchor component={Link} to={paths.article(id)}>
                        {title}
                      </Anchor>
                      <Text size="sm" c="dimmed">
                        {sayState(state)}, <InstantText at={updatedAt} />
                      </Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )
        }
      </Read>
    </Stack>
  );
}
