import { Divider, Stack, Title } from '@mantine/core';
import { type Rendered } from '../../api/articles';
import { ArticleText } from '../../components/article-text';
import { useWords } from '../../i18n/use-words';
import { signingWords } from './signing.words';

/** All that the digest stands for, as readers will see it. */
export function SignedTexts({ texts }: { readonly texts: readonly Rendered[] }) {
  const say = useWords(signingWords);
  return (
    <Stack component="section" aria-labelledby="the-text" gap="lg">
      <Title order={2} id="the-text">
        {say('theText')}
      </Title>
      {texts.map((text) => (
        <Stack key={text.audience} gap="xs">
          <Title order={3} size="h4">
            {say(text.audience === 'patient' ? 'patient' : 'clinician')}
          </Title>
          <ArticleText text={text} prefix={`${text.audience}-`} />
          <Divider />
        </Stack>
      ))}
    </Stack>
  );
}
