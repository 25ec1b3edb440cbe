import { useState } from 'react';
import { Button, Checkbox, List, Stack, Text, Textarea } from '@mantine/core';
import { DateText } from '../../components/date-text';
import { ProblemNote } from '../../components/problem-note';
import { Read } from '../../components/read';
import { useWords } from '../../i18n/use-words';
import { peopleWords } from './people.words';
import { disable, enable, type OpenWork, type Person, useChange, useOpenWork } from './use-people';

interface Props {
  readonly person: Person;
  readonly isAdministrator: boolean;
}

/** What is open when somebody leaves, and the end of the account; or its return. */
export function Leaving({ person, isAdministrator }: Props) {
  const work = useOpenWork(person.id, true);
  return (
    <Read query={work}>
      {(open) => (
        <Stack gap="sm">
          <Work open={open} />
          {isAdministrator && <AccountEnd person={person} open={open} />}
        </Stack>
      )}
    </Read>
  );
}

function Work({ open: { counts, items } }: { readonly open: OpenWork }) {
  const say = useWords(peopleWords);
  if (items.length === 0) return <Text>{say('noWork')}</Text>;
  return (
    <>
      <Text>{say('work', { ...counts })}</Text>
      <List size="sm">
        {items.map(({ kind, id, title, dueOn }) => (
          <List.Item key={kind + id}>
            {say(kind)}: {title ?? say('untitled')}
            {dueOn && (
              <>
                {', '}
                {say('due')} <DateText date={dueOn} />
              </>
            )}
          </List.Item>
        ))}
      </List>
      <Text size="sm">{say('reassignChair')}</Text>
    </>
  );
}

/** Ends an account that is in use, with a word for emergencies where work is open. */
function AccountEnd({ person, open }: { readonly person: Person; readonly open: OpenWork }) {
  const say = useWords(peopleWords);
  const [isDespite, setDespite] = useState(false);
  const hasWork = open.items.length > 0;
  if (person.isDisabled)
    return <WithReason act="enable" onAct={(reason) => enable(person.id, reason)} />;
  return (
    <>
      <Text size="sm">{say('disableHint')}</Text>
      {hasWork && (
        <Checkbox
          label={say('despite')}
          checked={isDespite}
          onChange={({ currentTarget }) => setDespite(currentTarget.checked)}
        />
      )}
      <WithReason
        act={hasWork ? 'disableWith' : 'disable'}
        isBlocked={hasWork && !isDespite}
        onAct={(reason) =>
          disable(person.id, { reason, ...(hasWork && { despiteOpenWork: true }) })
        }
      />
    </>
  );
}

interface ActProps {
  readonly act: 'enable' | 'disable' | 'disableWith';
  readonly isBlocked?: boolean;
  readonly onAct: (reason: string) => Promise<unknown>;
}

/** One act that takes its reason; says what is missing until it can be done. */
function WithReason({ act, isBlocked = false, onAct }: ActProps) {
  const say = useWords(peopleWords);
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useChange(onAct);
  const needsReason = reason.trim() === '';
  const isClosed = isBlocked || needsReason;
  return (
    <Stack gap="sm" align="stretch">
      <Textarea
        label={say('reason')}
        description={say('reasonHint')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {isClosed && <Text id="end-blocked">{say(isBlocked ? 'blocked' : 'needsReason')}</Text>}
      <Button
        {...(act !== 'enable' && { color: 'alarm', variant: 'outline' })}
        disabled={isClosed}
        aria-describedby={isClosed ? 'end-blocked' : undefined}
        loading={isPending}
        onClick={() => mutate(reason, { onSuccess: () => setReason('') })}
        style={{ alignSelf: 'flex-start' }}
      >
        {say(act)}
      </Button>
      {error && <ProblemNote problem={error} />}
    </Stack>
  );
}
