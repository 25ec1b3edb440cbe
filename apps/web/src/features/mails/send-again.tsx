import { useState } from 'react';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Dialog } from '../../components/dialog';
import { useWords } from '../../i18n/use-words';
import { mailsWords } from './mails.words';

interface Props {
  readonly subject: string;
  readonly onAgain: (reason: string) => void;
}

/** Asks why a lost mail should go out again, and has it sent. */
export function SendAgain({ subject, onAgain }: Props) {
  const say = useWords(mailsWords);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const isReady = reason.trim() !== '';
  return (
    <>
      <Button mt="xs" onClick={() => setOpen(true)} aria-label={`${say('again')}: ${subject}`}>
        {say('again')}
      </Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={`${say('again')}: ${subject}`}>
        <Stack gap="sm">
          <Textarea
            label={say('reason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {!isReady && <Text id="again-needs-reason">{say('needsReason')}</Text>}
          <Group>
            <Button
              disabled={!isReady}
              aria-describedby={isReady ? undefined : 'again-needs-reason'}
              onClick={() => {
                onAgain(reason);
                setOpen(false);
              }}
            >
              {say('again')}
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              {say('keep')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
