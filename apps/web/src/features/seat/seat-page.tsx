import { Accordion, Button, Stack, Text } from '@mantine/core';
import { Link, useLocation, useParams } from 'react-router';
import { Page } from '../../components/page';
import { Read } from '../../components/read';
import { paths } from '../../config/paths';
import { useDates } from '../../i18n/use-dates';
import { useWords } from '../../i18n/use-words';
import { AcceptForm } from './accept-form';
import { DateForm } from './date-form';
import { DeclineForm } from './decline-form';
import { HandOverForm } from './hand-over-form';
import { seatWords } from './seat.words';
import { type OwnSeat, useSeat } from './use-seat';

/** What is asked of the person in one article, and every answer to it. Mails lead here. */
export function SeatPage() {
  const { id = '' } = useParams();
  const say = useWords(seatWords);
  return (
    <Read query={useSeat(id)}>
      {(seat) => (seat ? <OfSeat seat={seat} /> : <Text>{say('noSeat')}</Text>)}
    </Read>
  );
}

function OfSeat({ seat }: { readonly seat: OwnSeat }) {
  const say = useWords(seatWords);
  const dates = useDates();
  const isInvited = seat.state === 'invited' && seat.isRoundOpen;
  const isReading = seat.state === 'accepted' && seat.isRoundOpen;
  const day = isInvited ? seat.respondBy : (seat.dueOn ?? seat.respondBy);
  const when = { date: dates.date(day), away: dates.away(day), zone: seat.tz };
  return (
    <Page
      title={say(isInvited ? 'invitation' : 'title', { title: seat.title })}
      lead={(isInvited || isReading) && say(isInvited ? 'answerBy' : 'due', when)}
    >
      {isReading && (
        <Button component={Link} to={paths.article(seat.articleId)} size="lg" w="fit-content">
          {say('toArticle')}
        </Button>
      )}
      {isInvited || isReading ? (
        <Answers seat={seat} isInvited={isInvited} />
      ) : (
        <Ended seat={seat} />
      )}
    </Page>
  );
}

interface AnswersProps {
  readonly seat: OwnSeat;
  readonly isInvited: boolean;
}

/** The one that the mail spoke of is open; on an invitation, else, it is accepting. */
function Answers({ seat, isInvited }: AnswersProps) {
  const say = useWords(seatWords);
  const { hash } = useLocation();
  const wanted = hash.slice(1);
  const first = isInvited ? 'accept' : null;
  const opened = ['date', 'decline', 'hand-over'].includes(wanted) ? wanted : first;
  const isDateOfInvitation = wanted === 'date' && isInvited;
  const parts = [
    isInvited && { key: 'accept', title: say('acceptTitle'), part: <AcceptForm seat={seat} /> },
    !isInvited && { key: 'date', title: say('date'), part: <DateForm seat={seat} /> },
    isInvited && { key: 'decline', title: say('decline'), part: <DeclineForm seat={seat} /> },
    { key: 'hand-over', title: say('handOver'), part: <HandOverForm seat={seat} /> },
  ].filter((it) => it !== false);
  return (
    <Stack>
      {isInvited && <Text>{say('opens')}</Text>}
      <Accordion
        defaultValue={isDateOfInvitation ? 'accept' : opened}
        variant="contained"
        order={2}
      >
        {parts.map(({ key, title, part }) => (
          <Accordion.Item key={key} value={key} id={key}>
            <Accordion.Control>{title}</Accordion.Control>
            <Accordion.Panel>{part}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  );
}

const ENDINGS = {
  declined: 'wasDeclined',
  expired: 'expired',
  withdrawn: 'ended',
  submitted: 'done',
} as const;

/** What became of a seat that asks for nothing any more, and the next step. */
function Ended({ seat }: { readonly seat: OwnSeat }) {
  const say = useWords(seatWords);
  const dates = useDates();
  const { state } = seat;
  const ending = state === 'invited' || state === 'accepted' ? 'closed' : ENDINGS[state];
  const canRead = state === 'submitted' || state === 'accepted';
  return (
    <Stack align="flex-start">
      <Text>{say(ending, { date: dates.date(seat.respondBy) })}</Text>
      {canRead && (
        <Button component={Link} to={paths.article(seat.articleId)} variant="default">
          {say('toArticle')}
        </Button>
      )}
      <Button component={Link} to={paths.home}>
        {say('home')}
      </Button>
    </Stack>
  );
}
