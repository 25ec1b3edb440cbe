import { Button, Grid, Group, Stack, Text } from '@mantine/core';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { type Article, type Offered, useArticle, useOffered, useRounds } from '../../api/articles';
import { ApiProblem } from '../../api/problem';
import { hasRole, useSession } from '../../api/session';
import { Page } from '../../components/page';
import { Read } from '../../components/read';
import { stateWords } from '../../components/state-words';
import { paths } from '../../config/paths';
import { useDates } from '../../i18n/use-dates';
import { useWords } from '../../i18n/use-words';
import { articleWords } from './article.words';
import { ReadingView } from './reading-view';
import { ReviewForm } from './review-form';
import { ReviewList } from './review-list';

const OF_THE_SEAT = ['#date', '#decline', '#hand-over'];

/** An article for whoever may read it: the text, the notes on it, and the next act. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const { hash } = useLocation();
  const query = useArticle(id);
  const isShut = query.error instanceof ApiProblem && query.error.status === 403;
  // Mails speak of dates and of declining; and an invited person reads the text once they accept.
  if (isShut || OF_THE_SEAT.includes(hash)) return <Navigate to={paths.seat(id) + hash} replace />;
  return <Read query={query}>{({ data }) => <Opened key={data.id} article={data} />}</Read>;
}

function Opened({ article }: { readonly article: Article }) {
  const say = useWords(articleWords);
  const sayState = useWords(stateWords);
  const { data: offered = [] } = useOffered(article.id);
  const { number } = article.revision;
  const lead = { state: sayState(article.state), number, author: article.authorName };
  const canReview = offered.some(({ name, isAllowed }) => name === 'submit-review' && isAllowed);
  return (
    <Page
      title={article.title}
      lead={say('lead', lead)}
      acts={<Acts article={article} offered={offered} />}
    >
      <Due articleId={article.id} />
      <ReadingView article={article} canAnnotate={mayAnnotate(offered)} />
      <Grid>
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack gap="xl">
            {canReview && <ReviewForm article={article} />}
            <ReviewList articleId={article.id} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

const mayAnnotate = (offered: readonly Offered[]): boolean =>
  offered.some(({ name, isAllowed }) => name === 'annotate' && isAllowed);

interface ActsProps {
  readonly article: Article;
  readonly offered: readonly Offered[];
}

function Acts({ article, offered }: ActsProps) {
  const say = useWords(articleWords);
  const session = useSession();
  const may = (action: string): boolean =>
    offered.some(({ name, isAllowed }) => name === action && isAllowed);
  const isDeciding = hasRole(session, 'editor', 'chair') && session.articleId === null;
  return (
    <Group>
      {may('sign') && (
        <Button component={Link} to={paths.sign(article.id)} size="lg">
          {say('sign')}
        </Button>
      )}
      {isDeciding && (
        <Button component={Link} to={paths.manage(article.id)} variant="default">
          {say('manage')}
        </Button>
      )}
    </Group>
  );
}

/** By when the person's own review is due, and the way to move it. */
function Due({ articleId }: { readonly articleId: string }) {
  const say = useWords(articleWords);
  const dates = useDates();
  const { user } = useSession();
  const { data: rounds = [] } = useRounds(articleId);
  const seat = rounds
    .find(({ closedAt }) => closedAt === null)
    ?.seats.find((it) => it.reviewerId === user.id && it.state === 'accepted');
  if (!seat?.dueOn) return null;
  const when = { date: dates.date(seat.dueOn), away: dates.away(seat.dueOn), zone: seat.tz };
  const isLate = dates.daysUntil(seat.dueOn) < 0;
  return (
    <Group>
      <Text {...(isLate && { c: 'alarm', fw: 600 })}>{say('due', when)}</Text>
      <Button component={Link} to={paths.seat(articleId)} variant="subtle" size="compact-md">
        {say('seat')}
      </Button>
    </Group>
  );
}
