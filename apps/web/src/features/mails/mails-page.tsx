import { Button, Group, Paper, Select, Stack, Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { Empty } from '../../components/empty';
import { InstantText } from '../../components/date-text';
import { Page } from '../../components/page';
import { ProblemNote } from '../../components/problem-note';
import { Read } from '../../components/read';
import { useWords } from '../../i18n/use-words';
import { mailsWords } from './mails.words';
import { SendAgain } from './send-again';
import { type Mail, STATES, useMails, useSendAgain } from './use-mails';

/** Ends from which a mail does not come back by itself. */
const LOST: readonly string[] = ['refused', 'bounced'];

/** The outbox: every mail with what became of it. */
export function MailsPage() {
  const say = useWords(mailsWords);
  const [address, setAddress] = useSearchParams();
  const state = STATES.find((it) => it === address.get('state'));
  const mails = useMails(state);
  const sending = useSendAgain();
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Select
        label={say('state')}
        data={[
          { value: '', label: say('anyState') },
          ...STATES.map((value) => ({ value, label: say(value) })),
        ]}
        value={state ?? ''}
        allowDeselect={false}
        maw="20rem"
        onChange={(value) => setAddress(value ? { state: value } : {}, { replace: true })}
      />
      <Text role="status">{sending.isSuccess && say('sent')}</Text>
      {sending.error && <ProblemNote problem={sending.error} />}
      <Read query={mails}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty>{say('nothing')}</Empty>;
          return (
            <Stack gap="xs">
              <Text size="sm" c="dimmed">
                {say('shown', { count: items.length })}
              </Text>
              {items.map((mail) => (
                <Row
                  key={mail.id}
                  mail={mail}
                  onAgain={(reason) => sending.mutate({ mailId: mail.id, reason })}
                />
              ))}
              {mails.hasNextPage && (
                <Button variant="default" onClick={() => void mails.fetchNextPage()}>
                  {say('more')}
                </Button>
              )}
            </Stack>
          );
        }}
      </Read>
    </Page>
  );
}

function Row({
  mail,
  onAgain,
}: {
  readonly mail: Mail;
  readonly onAgain: (reason: string) => void;
}) {
  const say = useWords(mailsWords);
  const state = STATES.find((it) => it === String(mail.state));
  const subject = mail.subject ?? say('noSubject', { kind: mail.kind });
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {subject}
        </Text>
        <InstantText at={mail.at} />
      </Group>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {say('to', { name: mail.to.name ?? say('gone') })}
        {mail.to.email && ` (${mail.to.email})`}
      </Text>
      <Text size="sm">
        {state && say(state)}, {say('tries', { count: mail.attempts })}
      </Text>
      {mail.response && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {say('said', { response: mail.response })}
        </Text>
      )}
      {LOST.includes(String(mail.state)) && <SendAgain subject={subject} onAgain={onAgain} />}
    </Paper>
  );
}
