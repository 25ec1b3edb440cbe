import { Fieldset, Radio, Select, Stack, Textarea } from '@mantine/core';
import { useWords } from '../../i18n/use-words';
import { type Answer, type Answers } from './disclosure';
import { seatWords } from './seat.words';

interface Props {
  readonly questions: readonly { readonly id: string; readonly label: string }[];
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

/** The thirteen questions of the ICMJE form, one by one (ED-1). */
export function DisclosureQuestions({ questions, answers, onChange }: Props) {
  return (
    <Stack>
      {questions.map(({ id, label }, index) => {
        const answer = answers[id];
        if (!answer) return null;
        return (
          <Question
            key={id}
            label={`${index + 1}. ${label}`}
            answer={answer}
            onChange={(changed) => onChange({ ...answers, [id]: { ...answer, ...changed } })}
          />
        );
      })}
    </Stack>
  );
}

interface QuestionProps {
  readonly label: string;
  readonly answer: Answer;
  readonly onChange: (changed: Partial<Answer>) => void;
}

function Question({ label, answer, onChange }: QuestionProps) {
  const say = useWords(seatWords);
  return (
    <Fieldset legend={label}>
      <Radio.Group
        aria-label={label}
        value={answer.said}
        onChange={(said) => onChange({ said: said })}
      >
        <Stack gap="xs">
          <Radio value="none" label={say('nothing')} />
          <Radio value="some" label={say('from')} />
        </Stack>
      </Radio.Group>
      {answer.said === 'some' && (
        <Stack gap="xs" mt="xs">
          <Textarea
            aria-label={`${label} ${say('from')}`}
            autosize
            minRows={2}
            maxLength={4_000}
            value={answer.from}
            onChange={({ currentTarget }) => onChange({ from: currentTarget.value })}
          />
          <Select
            label={say('payee')}
            allowDeselect={false}
            data={[
              { value: 'self', label: say('self') },
              { value: 'institution', label: say('institution') },
            ]}
            value={answer.payee}
            onChange={(payee) => onChange({ payee: payee as Answer['payee'] })}
          />
        </Stack>
      )}
    </Fieldset>
  );
}
