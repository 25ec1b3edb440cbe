import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { InstantText } from '../../components/date-text';
import { Read } from '../../components/read';
import { useWords } from '../../i18n/use-words';
import { articleWords } from './article.words';
import { useReviews } from './use-reviews';

/** The reviews that the person may read, side by side where there is room. */
export function ReviewList({ articleId }: { readonly articleId: string }) {
  const say = useWords(articleWords);
  return (
    <Read query={useReviews(articleId)}>
      {(reviews) => (
        <Stack component="section" aria-labelledby="reviews">
          <Title order={2} id="reviews" size="h4">
            {say('reviews')}
          </Title>
          {reviews.length === 0 && <Text c="dimmed">{say('noReviews')}</Text>}
          <SimpleGrid cols={{ base: 1, lg: Math.min(reviews.length, 2) || 1 }}>
            {reviews.map((review) => (
              <Paper key={review.id} withBorder p="md" component="article">
                <Stack gap="xs">
                  <Text fw={600}>
                    {review.reviewerName}: {say(review.recommendation)}
                  </Text>
                  <Text size="sm" c="dimmed">
                    <InstantText at={review.submittedAt} />
                  </Text>
                  {review.answers.map(({ id, question, answer }) => (
                    <div key={id}>
                      <Text size="sm" fw={600}>
                        {question}
                      </Text>
                      <Text style={{ whiteSpace: 'pre-wrap' }}>{answer}</Text>
                    </div>
                  ))}
                  <Words title={say('toAuthor')} words={review.wordsToAuthor} />
                  <Words title={say('toBoard')} words={review.wordsToBoard} />
                </Stack>
              </Paper>
            ))}
          </SimpleGrid>
        </Stack>
      )}
    </Read>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: string | undefined }) {
  if (!words) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{words}</Text>
    </div>
  );
}
