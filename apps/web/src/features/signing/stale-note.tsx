import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type Article } from '../../api/articles';
import { Loading } from '../../components/loading';
import { Redline } from '../../components/redline';
import { onlyChanges, redlinePieces } from '../../components/redline-pieces';
import { useWords } from '../../i18n/use-words';
import { signingWords } from './signing.words';
import { useTexts } from './use-signing';

interface Props {
  /** What was on the screen. */
  readonly before: Article;
  /** What stands there now. */
  readonly after: Article;
  readonly onSeen: () => void;
}

/** The text changed while it was read: nothing was signed, and what changed comes first. */
export function StaleNote({ before, after, onSeen }: Props) {
  const say = useWords(signingWords);
  const { data: old } = useTexts(before);
  const { data: now } = useTexts(after);
  const { number, summary } = after.revision;
  return (
    <Stack>
      <Alert
        role="alert"
        color="alarm"
        variant="outline"
        icon={<IconAlertTriangle aria-hidden />}
        title={say('stale')}
      >
        {say('staleHint')}
      </Alert>
      <Text fw={600}>{say('revised', { number, summary })}</Text>
      {(!old || !now) && <Loading />}
      {now?.map(({ audience, text }) => {
        const earlier = old?.find((it) => it.audience === audience)?.text ?? '';
        return (
          <Stack key={audience} gap="xs">
            <Title order={2} size="h4">
              {say(audience === 'patient' ? 'patient' : 'clinician')}
            </Title>
            <Redline pieces={onlyChanges(redlinePieces(earlier, text))} />
          </Stack>
        );
      })}
      <Button size="lg" w="fit-content" onClick={onSeen}>
        {say('staleGoOn')}
      </Button>
    </Stack>
  );
}
