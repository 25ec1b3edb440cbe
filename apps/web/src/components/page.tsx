import { type ReactNode, useEffect } from 'react';
import { Group, Stack, Text, Title } from '@mantine/core';

interface Props {
  readonly title: string;
  /** One line under the title. */
  readonly lead?: ReactNode;
  /** Buttons beside the title. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title, also in the window, what can be done with the whole of it, and what it shows. */
export function Page({ title, lead, acts, children }: Props) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1} size="h2">
            {title}
          </Title>
          {lead !== undefined && <Text c="dimmed">{lead}</Text>}
        </div>
        {acts !== undefined && <Group gap="xs">{acts}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
