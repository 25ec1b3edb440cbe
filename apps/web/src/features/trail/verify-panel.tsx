import { useState } from 'react';
import { Button, FileButton, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ProblemNote } from '../../components/problem-note';
import { useWords } from '../../i18n/use-words';
import { trailWords } from './trail.words';
import { readKey } from './use-trail';
import { useVerification } from './use-verification';
import { VerdictNote } from './verdict-note';

interface Props {
  readonly seq: string;
  readonly exact: string;
}

/** Checks the row in this browser against what the auditor brings. */
export function VerifyPanel({ seq, exact }: Props) {
  const say = useWords(trailWords);
  const { data: served = '' } = useQuery({ queryKey: ['trail', 'key'], queryFn: readKey });
  const [row, setRow] = useState(exact);
  const [checkpoint, setCheckpoint] = useState('');
  const [ownKey, setOwnKey] = useState<string>();
  const verification = useVerification(seq);
  const verifierKey = ownKey ?? served.trim();
  const isBrought = checkpoint.trim() !== '';
  // A verdict stands for what was checked: with anything else on the page it goes.
  const changing =
    (set: (text: string) => void) =>
    (text: string): void => {
      verification.reset();
      set(text);
    };
  const area = (label: 'checkpoint' | 'key' | 'exact', hint: string, value: string) => ({
    ...{ label: say(label), description: hint, value, autosize: true, minRows: 2, maxRows: 8 },
    ...{ styles: { input: { fontFamily: 'monospace' } }, spellCheck: false },
  });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="verify">
      <Stack gap="sm" align="stretch">
        <Title order={2} size="h4" id="verify">
          {say('verify')}
        </Title>
        <Text>{say('verifyLead')}</Text>
        <Textarea
          {...area('checkpoint', say('checkpointHint'), checkpoint)}
          onChange={({ currentTarget }) => changing(setCheckpoint)(currentTarget.value)}
        />
        <FileButton onChange={(file) => void file?.text().then(changing(setCheckpoint))}>
          {(props) => (
            <Button {...props} variant="default" style={{ alignSelf: 'flex-start' }}>
              {say('checkpointFile')}
            </Button>
          )}
        </FileButton>
        <Textarea
          {...area('key', say('keyHint'), verifierKey)}
          onChange={({ currentTarget }) => changing(setOwnKey)(currentTarget.value)}
        />
        <Textarea
          {...area('exact', say('rowHint'), row)}
          onChange={({ currentTarget }) => changing(setRow)(currentTarget.value)}
        />
        {!isBrought && <Text id="needs-checkpoint">{say('needsCheckpoint')}</Text>}
        <Button
          disabled={!isBrought}
          aria-describedby={isBrought ? undefined : 'needs-checkpoint'}
          loading={verification.isPending}
          onClick={() => verification.mutate({ exact: row, checkpoint, verifierKey })}
          style={{ alignSelf: 'flex-start' }}
        >
          {say('run')}
        </Button>
        {verification.error && <ProblemNote problem={verification.error} />}
        <div aria-live="polite">
          {verification.data && <VerdictNote outcome={verification.data} seq={seq} />}
        </div>
      </Stack>
    </Paper>
  );
}
