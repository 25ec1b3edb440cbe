import { useState } from 'react';
import { Stack, Switch, Text } from '@mantine/core';
import { type Article, type Audience, useRendered } from '../../api/articles';
import { Loading } from '../../components/loading';
import { ProblemNote } from '../../components/problem-note';
import { Redline } from '../../components/redline';
import { onlyChanges } from '../../components/redline-pieces';
import { useRedline } from '../../components/use-redline';
import { useWords } from '../../i18n/use-words';
import { articleWords } from './article.words';
import { type Earlier } from './use-earlier';

interface Props {
  readonly article: Article;
  readonly audience: Audience;
  readonly earlier: Earlier;
}

/** What changed for one audience since a revision, word by word: first only that (N5). */
export function Changes({ article, audience, earlier }: Props) {
  const say = useWords(articleWords);
  const [isWhole, setWhole] = useState(false);
  const before = useRendered(article.id, earlier.number, audience);
  const now = useRendered(article.id, article.revision.number, audience);
  const pieces = useRedline(before.data?.text ?? (before.error ? '' : undefined), now.data?.text);
  if (now.error) return <ProblemNote problem={now.error} />;
  if (!pieces) return <Loading />;
  const changed = onlyChanges(pieces);
  return (
    <Stack>
      <Text>
        {say('changes')} {say('since', { number: earlier.number, why: say(earlier.why) })}.{' '}
        {say('changesHint')}
      </Text>
      {changed.length > 0 && (
        <Switch
          label={say('showWhole')}
          checked={isWhole}
          onChange={({ currentTarget }) => setWhole(currentTarget.checked)}
        />
      )}
      {changed.length === 0 && <Text fw={600}>{say('noChanges')}</Text>}
      <Redline pieces={isWhole ? pieces : changed} />
    </Stack>
  );
}
