import { type ReactNode } from 'react';
import { Modal } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { componentWords } from './components.words';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

/** A question before the page; Escape leaves it. */
export function Dialog(props: Props) {
  const say = useWords(componentWords);
  return (
    <Modal
      {...props}
      closeButtonProps={{ 'aria-label': say('close') }}
      // Its head is none of the page, which has one already.
      attributes={{ header: { role: 'presentation' } }}
    />
  );
}
