import { Button, Paper, Radio, Stack, Text, Title } from '@mantine/core';
import { type Article } from '../../api/articles';
import { FactList } from '../../components/fact-list';
import { useDates } from '../../i18n/use-dates';
import { useWords } from '../../i18n/use-words';
import { ProofForm } from './proof-form';
import { signingWords } from './signing.words';
import { type Meaning, useOwn } from './use-signing';
import { type Signing } from './use-signing-steps';

const MEANINGS: readonly Meaning[] = ['medical-approval', 'review', 'rejection'];

interface Props {
  readonly article: Article;
  readonly signing: Signing;
}

/** What is signed and by whom; choosing what it says; then the proof. Saying no is one choice of three. */
export function SignForm({ article, signing }: Props) {
  const say = useWords(signingWords);
  const { meaning, choose, isChecked, check } = signing;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="signature">
      <Stack>
        <Title order={2} id="signature" tabIndex={-1}>
          {say('yourSignature')}
        </Title>
        <Facts article={article} />
        {!isChecked && (
          <>
            <Radio.Group
              label={say('says')}
              value={meaning ?? ''}
              onChange={(value) => choose(value as Meaning)}
            >
              <Stack mt="xs">
                {MEANINGS.map((it) => (
                  <Radio key={it} value={it} label={say(it)} />
                ))}
              </Stack>
            </Radio.Group>
            <Button
              size="lg"
              disabled={!meaning}
              onClick={() => check(true)}
              aria-describedby={meaning ? undefined : 'choose-first'}
            >
              {say('check')}
            </Button>
            {!meaning && (
              <Text id="choose-first" size="sm" c="dimmed">
                {say('chooseMeaning')}
              </Text>
            )}
          </>
        )}
        {isChecked && <ProofForm article={article} signing={signing} />}
      </Stack>
    </Paper>
  );
}

function Facts({ article: { title, revision } }: { readonly article: Article }) {
  const say = useWords(signingWords);
  const dates = useDates();
  const { data } = useOwn();
  const me = data?.me;
  const disclosure = data?.disclosure;
  const names = me && [me.name, me.credentials].filter(Boolean).join(', ');
  return (
    <FactList
      label={say('yourSignature')}
      facts={[
        [say('article'), title],
        [say('revision'), revision.number],
        [say('digest'), revision.digest],
        [say('signedBy'), me && `${names} (${me.username})`],
        [
          say('disclosure'),
          disclosure
            ? say('until', {
                summary: disclosure.summary,
                date: dates.date(disclosure.validUntil),
              })
            : say('noDisclosure'),
        ],
      ]}
    />
  );
}
