import { Button, Checkbox, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from 'react-router';
import { ProblemNote } from '../../components/problem-note';
import { Read } from '../../components/read';
import { paths } from '../../config/paths';
import { useDates } from '../../i18n/use-dates';
import { useWords } from '../../i18n/use-words';
import { type Answers, disclosureOf, firstAnswers, firstUnanswered } from './disclosure';
import { DisclosureQuestions } from './disclosure-questions';
import { seatWords } from './seat.words';
import { type OwnSeat, useAccept, useDisclosures } from './use-seat';

export interface AcceptValues {
  interests: '' | 'still-true' | 'none' | 'items';
  answers: Answers;
  confidentiality: boolean;
  dueOn: string;
}

/** Accepting: the disclosure of interests, the promise of confidentiality, the date (ED-1, ED-4, F25). */
export function AcceptForm({ seat }: { readonly seat: OwnSeat }) {
  return (
    <Read query={useDisclosures()}>
      {({ questions, items }) => <Form seat={seat} questions={questions} onFile={items[0]} />}
    </Read>
  );
}

interface Props {
  readonly seat: OwnSeat;
  readonly questions: readonly { readonly id: string; readonly label: string }[];
  readonly onFile: { readonly summary: string; readonly validUntil: string } | undefined;
}

function Form({ seat, questions, onFile }: Props) {
  const say = useWords(seatWords);
  const dates = useDates();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useAccept(seat.articleId, () =>
    navigate(paths.article(seat.articleId)),
  );
  const isOnFile = onFile !== undefined && dates.daysUntil(onFile.validUntil) >= 0;
  const form = useForm<AcceptValues>({
    initialValues: {
      interests: isOnFile ? 'still-true' : '',
      answers: firstAnswers(questions),
      ...{ confidentiality: false, dueOn: '' },
    },
    validate: {
      interests: (value) => (value === '' ? say('fillIn') : null),
      confidentiality: (value) => (value ? null : say('fillIn')),
      answers: (value, { interests }) =>
        interests === 'items' && firstUnanswered(value) ? say('fillIn') : null,
    },
  });
  const accept = form.onSubmit(({ interests, answers, dueOn }) => {
    const disclosure = disclosureOf(interests, answers);
    mutate({ confidentiality: true, ...(disclosure && { disclosure }), ...(dueOn && { dueOn }) });
  });
  return (
    <form onSubmit={accept} noValidate>
      <Stack>
        {error && <ProblemNote problem={error} />}
        <Radio.Group
          label={say('interests')}
          description={say('interestsHint')}
          {...form.getInputProps('interests')}
        >
          <Stack mt="xs">
            {isOnFile && (
              <Radio
                value="still-true"
                label={say('stillTrue', {
                  summary: onFile.summary,
                  date: dates.date(onFile.validUntil),
                })}
              />
            )}
            <Radio value="none" label={say('none')} />
            <Radio value="items" label={say('items')} />
          </Stack>
        </Radio.Group>
        {form.values.interests === 'items' && (
          <DisclosureQuestions
            questions={questions}
            answers={form.values.answers}
            onChange={(answers) => form.setFieldValue('answers', answers)}
          />
        )}
        {form.errors['answers'] && <Text c="alarm">{form.errors['answers']}</Text>}
        <Checkbox
          label={say('confidentiality')}
          {...form.getInputProps('confidentiality', { type: 'checkbox' })}
        />
        <TextInput
          type="date"
          label={say('ownDate')}
          description={say('ownDateHint')}
          {...form.getInputProps('dueOn')}
        />
        <Button type="submit" size="lg" loading={isPending}>
          {say('acceptAndOpen')}
        </Button>
      </Stack>
    </form>
  );
}
