import { Anchor, Button, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { InstantText } from '../../components/date-text';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { Read } from '../../components/read';
import { type StateWord, stateWords } from '../../components/state-words';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { BoardFilters } from './board-filters';
import { boardWords } from './board.words';
import { filtersIn } from './filters';
import { useBoard } from './use-board';

/** All articles as a table, narrowed down by filters that stand in the address. */
export function BoardPage() {
  const say = useWords(boardWords);
  const [search, setSearch] = useSearchParams();
  const filters = filtersIn(search);
  const query = useBoard(filters);
  return (
    <Page title={say('title')} lead={say('lead')}>
      <BoardFilters
        filters={filters}
        onChange={(wanted) => setSearch({ ...wanted }, { replace: true })}
      />
      <Read query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <Stack>
              <Text role="status">{say('total', { count: pages[0]?.total ?? 0 })}</Text>
              {rows.length === 0 ? <Empty>{say('none')}</Empty> : <Rows rows={rows} />}
              {query.hasNextPage && (
                <Button
                  variant="default"
                  w="fit-content"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {say('more')}
                </Button>
              )}
            </Stack>
          );
        }}
      </Read>
    </Page>
  );
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly state: StateWord;
  readonly risk: 'low' | 'standard' | 'high';
  readonly authorName: string;
  readonly updatedAt: string;
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(boardWords);
  const sayState = useWords(stateWords);
  return (
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, 'aria-label': say('articles') }}>
      <Table stickyHeader aria-label={say('articles')} miw={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say('article')}</Table.Th>
            <Table.Th scope="col">{say('state')}</Table.Th>
            <Table.Th scope="col">{say('risk')}</Table.Th>
            <Table.Th scope="col">{say('author')}</Table.Th>
            <Table.Th scope="col">{say('changed')}</Table.Th>
            <Table.Th scope="col">{say('manage')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, title, state, risk, authorName, updatedAt }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Anchor component={Link} to={paths.article(id)}>
                  {title}
                </Anchor>
              </Table.Td>
              <Table.Td>{sayState(state)}</Table.Td>
              <Table.Td>{say(risk)}</Table.Td>
              <Table.Td>{authorName}</Table.Td>
              <Table.Td>
                <InstantText at={updatedAt} />
              </Table.Td>
              <Table.Td>
                <Anchor
                  component={Link}
                  to={paths.manage(id)}
                  aria-label={`${say('manage')}: ${title}`}
                >
                  {say('manage')}
                </Anchor>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}
