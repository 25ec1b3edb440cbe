import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words';
import { trailWords } from './trail.words';
import { type Outcome } from './use-verification';
import { type Step, STEPS, type Verdict } from './verify/verify-event';

const WORDS = {
  key: 'stepKey',
  signature: 'stepSignature',
  head: 'stepHead',
  proof: 'stepProof',
  row: 'stepRow',
  inclusion: 'stepInclusion',
} as const satisfies Record<Step, keyof (typeof trailWords)['en']>;

/** Whether it holds, and each step of how that was found. */
export function VerdictNote({ outcome, seq }: { readonly outcome: Outcome; readonly seq: string }) {
  const say = useWords(trailWords);
  if (outcome.kind !== 'checked') {
    const size = 'size' in outcome ? outcome.size : '';
    return <Bad title={say('fails')}>{say(outcome.kind, { size, seq })}</Bad>;
  }
  const { verdict } = outcome;
  if (verdict.failed) {
    return (
      <Bad title={say('fails')}>
        <Steps verdict={verdict} />
      </Bad>
    );
  }
  return (
    <Alert variant="outline" icon={<IconCircleCheck aria-hidden />} title={say('holds')}>
      <Steps verdict={verdict} />
    </Alert>
  );
}

function Bad({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Alert color="alarm" variant="outline" icon={<IconAlertTriangle aria-hidden />} title={title}>
      {children}
    </Alert>
  );
}

function Steps({ verdict: { held, failed, leafHash } }: { readonly verdict: Verdict }) {
  const say = useWords(trailWords);
  const state = (step: Step) => {
    if (held.includes(step)) return say('stepHolds');
    return say(step === failed ? 'stepFails' : 'stepOpen');
  };
  return (
    <>
      <List type="ordered" size="sm">
        {STEPS.map((step) => (
          <List.Item key={step} fw={step === failed ? 700 : undefined}>
            {say(WORDS[step])}: {state(step)}
          </List.Item>
        ))}
      </List>
      <Text size="sm" mt="xs" style={{ overflowWrap: 'anywhere' }}>
        {say('computed')}: {leafHash}
      </Text>
    </>
  );
}
