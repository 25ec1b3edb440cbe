import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { componentWords } from './components.words';

/** The shape of a page that is on its way. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const say = useWords(componentWords);
  return (
    <Stack role="status" p="md">
      <VisuallyHidden>{say('loading')}</VisuallyHidden>
      <Skeleton height={28} width="40%" />
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={16} width={`${90 - index * 8}%`} />
      ))}
    </Stack>
  );
}
