import { useState } from 'react';
import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import { type Article, useArticle, useOffered } from '../../api/articles';
import { Loading } from '../../components/loading';
import { Page } from '../../components/page';
import { Read } from '../../components/read';
import { paths } from '../../config/paths';
import { useWords } from '../../i18n/use-words';
import { SignForm } from './sign-form';
import { SignedTexts } from './signed-texts';
import { signingWords } from './signing.words';
import { StaleNote } from './stale-note';
import { type Signing, useSigningSteps } from './use-signing-steps';

/** Signing: the exact text, what the signature says, who signs, and nothing else (SIG-2 to SIG-4). */
export function SignPage() {
  const { id = '' } = useParams();
  const article = useArticle(id);
  const offered = useOffered(id);
  return (
    <Read query={article}>
      {({ data }) => (
        <Read query={offered}>
          {(actions) => {
            const sign = actions.find(({ name }) => name === 'sign');
            if (!sign?.isAllowed) return <NotAsked article={data} why={sign?.message} />;
            return <Signable article={data} />;
          }}
        </Read>
      )}
    </Read>
  );
}

function NotAsked({
  article,
  why,
}: {
  readonly article: Article;
  readonly why: string | undefined;
}) {
  const say = useWords(signingWords);
  return (
    <Page title={say('title', { title: article.title })}>
      <Text>{why ?? say('notAsked')}</Text>
      <Button component={Link} to={paths.article(article.id)} w="fit-content">
        {say('toArticle')}
      </Button>
    </Page>
  );
}

/** What is on the screen is what is signed: a newer revision shows only after what changed was seen. */
function Signable({ article: newest }: { readonly article: Article }) {
  const say = useWords(signingWords);
  const navigate = useNavigate();
  const [article, setArticle] = useState(newest);
  const signing: Signing = useSigningSteps(article, (signatureId) =>
    navigate(paths.receipt(article.id, signatureId), { state: { isNew: true }, replace: true }),
  );
  const goOn = (): void => {
    signing.again();
    setArticle(newest);
  };
  const isStale = newest.revision.digest !== article.revision.digest;
  return (
    <Page
      title={say('title', { title: article.title })}
      lead={
        <Anchor component={Link} to={paths.article(article.id)}>
          {say('back')}
        </Anchor>
      }
    >
      {isStale && <StaleNote before={article} after={newest} onSeen={goOn} />}
      {!isStale && signing.texts === undefined && <Loading />}
      {!isStale && signing.texts && (
        <Stack gap="xl">
          <Anchor href="#signature">{say('toSignature')}</Anchor>
          <SignedTexts texts={signing.texts} />
          <SignForm article={article} signing={signing} />
        </Stack>
      )}
    </Page>
  );
}
