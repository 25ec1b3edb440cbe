import { useEffect, useRef, useState } from 'react';
import { ActionIcon, Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type RenderedReference } from '../../api/articles';
import { useWords } from '../../i18n/use-words';
import { articleWords } from './article.words';

interface Props {
  /** The element with the text in it. */
  readonly place: React.RefObject<HTMLElement | null>;
  readonly references: readonly RenderedReference[];
}

/** The reference of the citation that was activated, beside the text: read it, and go on reading. */
export function ReferenceCard({ place, references }: Props) {
  const say = useWords(articleWords);
  const card = useRef<HTMLDivElement>(null);
  const from = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<RenderedReference>();
  useEffect(() => {
    const element = place.current;
    const open = (event: MouseEvent): void => {
      const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[href^="#ref-"]');
      const wanted = link && references.find(({ id }) => link.getAttribute('href') === `#${id}`);
      if (!wanted) return;
      event.preventDefault();
      from.current = link;
      setShown(wanted);
    };
    element?.addEventListener('click', open);
    return () => element?.removeEventListener('click', open);
  }, [place, references]);
  useEffect(() => card.current?.focus(), [shown]);
  if (!shown) return null;
  const close = (): void => {
    setShown(undefined);
    from.current?.focus();
  };
  const others = shown.backlinks.filter((id) => id !== from.current?.id);
  return (
    <Paper
      ref={card}
      tabIndex={-1}
      role="dialog"
      aria-label={say('reference', { number: shown.number })}
      onKeyDown={({ key }) => key === 'Escape' && close()}
      {...{ withBorder: true, p: 'md', shadow: 'lg', pos: 'fixed', bottom: 12, right: 12 }}
      style={{ zIndex: 50, maxWidth: 'min(26rem, calc(100vw - 24px))' }}
    >
      <Stack gap="xs">
        <Group justify="space-between">
          <Text fw={600}>{say('reference', { number: shown.number })}</Text>
          <ActionIcon variant="subtle" aria-label={say('close')} onClick={close}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
        <div lang="en" dangerouslySetInnerHTML={{ __html: shown.html }} />
        {others.length > 0 && (
          <Group gap="xs">
            <Text size="sm">{say('usedAt')}</Text>
            {others.map((id) => (
              <Anchor key={id} href={`#${id}`} size="sm">
                {say('place', { at: shown.backlinks.indexOf(id) + 1 })}
              </Anchor>
            ))}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
