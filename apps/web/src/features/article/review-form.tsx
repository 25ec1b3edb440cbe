import { useEffect } from 'react';
import { Button, Paper, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { type Article, useRounds } from '../../api/articles';
import { useSession } from '../../api/session';
import { ProblemNote } from '../../components/problem-note';
import { Read } from '../../components/read';
import { useWords } from '../../i18n/use-words';
import { articleWords } from './article.words';
import { useKept } from './use-kept';
import { type Recommendation, useQuestions, useSendReview } from './use-reviews';

const RECOMMENDATIONS: readonly Recommendation[] = [
  'approve',
  'approve-with-suggestions',
  'changes-needed',
  'reject',
];

interface Written {
  recommendation: string;
  answers: Record<string, string>;
  wordsToAuthor: string;
  wordsToBoard: string;
}

/** The structured review of the round. Kept on the device as it is written: a closed tab loses nothing. */
export function ReviewForm({ article }: { readonly article: Article }) {
  const { data: rounds = [] } = useRounds(article.id);
  const round = rounds.find(({ closedAt }) => closedAt === null);
  const questions = useQuestions(round?.policyVersion);
  if (!round) return null;
  return <Read query={questions}>{(all) => <Form article={article} questions={all} />}</Read>;
}

interface Props {
  readonly article: Article;
  readonly questions: readonly { readonly id: string; readonly question: string }[];
}

function Form({ article, questions }: Props) {
  const say = useWords(articleWords);
  const { user } = useSession();
  const kept = useKept<Written>(`review ${user.id} ${article.id} ${article.revision.digest ?? ''}`);
  const form = useForm<Written>({
    initialValues: kept.first ?? {
      ...{ recommendation: '', answers: {}, wordsToAuthor: '', wordsToBoard: '' },
    },
    validate: {
      recommendation: (value) => (value === '' ? say('fillIn') : null),
      answers: (value) =>
        questions.some(({ id }) => (value[id] ?? '').trim() === '') ? say('fillIn') : null,
    },
  });
  const { values } = form;
  const { keep, forget, keptAt } = kept;
  const send = useSendReview(article.id, () => {
    forget();
    notifications.show({ message: say('reviewSent') });
  });
  useEffect(() => {
    if (form.isDirty()) keep(values);
  }, [values, keep, form]);
  const submit = form.onSubmit(({ recommendation, answers, wordsToAuthor, wordsToBoard }) =>
    send.mutate({
      recommendation: recommendation as Recommendation,
      digest: article.revision.digest ?? '',
      answers: questions.map(({ id }) => ({ id, answer: answers[id] ?? '' })),
      ...(wordsToAuthor.trim() && { wordsToAuthor }),
      ...(wordsToBoard.trim() && { wordsToBoard }),
    }),
  );
  return (
    <Paper withBorder p="md" component="form" onSubmit={submit} noValidate aria-labelledby="review">
      <Stack>
        <Title order={2} id="review" size="h4">
          {say('review')}
        </Title>
        <Text size="sm" c="dimmed" role="status">
          {keptAt === undefined
            ? say('reviewHint')
            : say('keptAt', { time: new Date(keptAt).toLocaleTimeString() })}
        </Text>
        {send.error && <ProblemNote problem={send.error} />}
        <Answers
          questions={questions}
          answers={values.answers}
          isFaulty={Boolean(form.errors['answers'])}
          onChange={(answers) => form.setFieldValue('answers', answers)}
        />
        <Radio.Group label={say('recommendation')} {...form.getInputProps('recommendation')}>
          <Stack gap="xs" mt="xs">
            {RECOMMENDATIONS.map((it) => (
              <Radio key={it} value={it} label={say(it)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={say('toAuthor')}
          autosize
          minRows={2}
          maxLength={20_000}
          {...form.getInputProps('wordsToAuthor')}
        />
        <Textarea
          label={say('toBoard')}
          autosize
          minRows={2}
          maxLength={20_000}
          {...form.getInputProps('wordsToBoard')}
        />
        <Button type="submit" loading={send.isPending} w="fit-content">
          {say('sendReview')}
        </Button>
      </Stack>
    </Paper>
  );
}

interface AnswersProps {
  readonly questions: Props['questions'];
  readonly answers: Written['answers'];
  readonly isFaulty: boolean;
  readonly onChange: (answers: Written['answers']) => void;
}

/** The questions of the policy, each with room for its answer. */
function Answers({ questions, answers, isFaulty, onChange }: AnswersProps) {
  const say = useWords(articleWords);
  return (
    <>
      {questions.map(({ id, question }) => (
        <Textarea
          key={id}
          label={question}
          autosize
          minRows={2}
          maxLength={10_000}
          error={isFaulty && (answers[id] ?? '').trim() === '' ? say('fillIn') : undefined}
          value={answers[id] ?? ''}
          onChange={({ currentTarget }) => onChange({ ...answers, [id]: currentTarget.value })}
        />
      ))}
    </>
  );
}
