import { Stack } from '@mantine/core';
import { hasRole, useSession } from '../../api/session';
import { Page } from '../../components/page';
import { Read } from '../../components/read';
import { Empty } from '../../components/empty';
import { useWords } from '../../i18n/use-words';
import { BoardStates } from './board-states';
import { homeWords } from './home.words';
import { OwnArticles } from './own-articles';
import { SeatCard } from './seat-card';
import { useOpenSeats } from './use-home';

/** What is asked of the person, by when, with the next act one touch away; then what is their own. */
export function HomePage() {
  const say = useWords(homeWords);
  const session = useSession();
  const isTask = session.articleId !== null;
  return (
    <Page title={say('title')}>
      {hasRole(session, 'reviewer', 'chair') && <Seats />}
      {!isTask && hasRole(session, 'editor', 'chair') && <BoardStates />}
      {!isTask && hasRole(session, 'author') && <OwnArticles />}
      {!isTask && !hasRole(session, 'reviewer', 'chair', 'editor', 'author') && <Others />}
    </Page>
  );
}

function Seats() {
  const say = useWords(homeWords);
  return (
    <Read query={useOpenSeats()}>
      {(seats) => (
        <Stack>
          {seats.length === 0 && <Empty>{say('nothing')}</Empty>}
          {seats.map((seat) => (
            <SeatCard key={seat.id} seat={seat} />
          ))}
        </Stack>
      )}
    </Read>
  );
}

function Others() {
  const say = useWords(homeWords);
  return <Empty>{say('nothing')}</Empty>;
}
