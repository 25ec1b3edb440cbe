import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router';
import { articleKey, useArticle } from '../../api/articles';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type components } from '../../api/schema.generated';
import { FactList } from '../../components/fact-list';
import { Page } from '../../components/page';
import { Read } from '../../components/read';
import { InstantText } from '../../components/date-text';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { saveFile } from '../../components/save-file';
import { type SigningWord, signingWords } from './signing.words';

type Signature = components['schemas']['SignatureView'];

/** What was signed, as the log has it; to be kept. */
export function ReceiptPage() {
  const say = useWords(signingWords);
  const { id = '', signatureId = '' } = useParams();
  const { state } = useLocation() as { state: { isNew?: boolean } | null };
  const signatures = useQuery({
    queryKey: articleKey(id, 'signatures'),
    queryFn: () => answered(api.GET('/api/articles/{id}/signatures', { params: { path: { id } } })),
  });
  return (
    <Page title={say('receipt')}>
      {state?.isNew && (
        <Alert role="status" color="ink" icon={<IconCheck aria-hidden />} title={say('signed')} />
      )}
      <Read query={signatures}>
        {(all) => {
          const found = all.find((it) => it.id === signatureId);
          return found ? <Receipt articleId={id} signature={found} /> : <Text>{say('gone')}</Text>;
        }}
      </Read>
    </Page>
  );
}

interface Props {
  readonly articleId: string;
  readonly signature: Signature;
}

function Receipt({ articleId, signature }: Props) {
  const say = useWords(signingWords);
  const { data } = useArticle(articleId);
  const { manifestation: its, seq } = signature;
  const title = data?.data.title ?? '';
  const save = (): void =>
    saveFile(
      `signature-${its.signatureId}.json`,
      'application/json',
      JSON.stringify({ article: { id: articleId, title }, ...signature }, null, 2),
    );
  return (
    <>
      <FactList
        label={say('receipt')}
        facts={[
          [say('says'), <strong key="says">“{say(its.meaning as SigningWord)}”</strong>],
          [say('article'), title],
          [say('revision'), its.revision],
          [say('digest'), its.digest],
          [say('signedBy'), say('as', { ...its })],
          [say('signedAt'), <InstantText key="at" at={its.signedAt} />],
          [say('signature'), say('inLog', { id: its.signatureId, seq })],
          [say('holds'), say(verdictOf(signature))],
        ]}
      />
      <Group>
        <Button component={Link} to={paths.home} size="lg">
          {say('toDesk')}
        </Button>
        <Button variant="default" size="lg" onClick={save}>
          {say('save')}
        </Button>
      </Group>
    </>
  );
}

function verdictOf({ isValid, isOnCurrentText }: Signature): SigningWord {
  if (!isValid) return 'holdsNot';
  return isOnCurrentText ? 'holdsNow' : 'holdsEarlier';
}
