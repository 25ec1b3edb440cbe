import { type ReactNode } from 'react';
import { Table } from '@mantine/core';
import { InstantText } from '../../components/date-text';
import { useWords } from '../../i18n/use-words';
import { queueWords } from './queue.words';
import { type Health } from './use-queue';

/** The figures of the queue, the outbox and the schedule. */
export function HealthTable({ health }: { readonly health: Health }) {
  const say = useWords(queueWords);
  const { depth, outbox, reminders } = health;
  const since = (at: string | null): ReactNode => (at ? <InstantText at={at} /> : say('none'));
  const depths: [keyof (typeof queueWords)['en'], ReactNode][] = depth
    ? [
        ['waiting', depth.waiting],
        ['running', depth.running],
        ['delayed', depth.delayed],
        ['parked', depth.parked],
        ['oldestDue', since(depth.oldestDue)],
      ]
    : [];
  const facts: typeof depths = [
    ['adapter', health.adapter],
    ...depths,
    ['notRelayed', outbox.notRelayed],
    ['oldestNotRelayed', since(outbox.oldestNotRelayed)],
    ['planned', reminders.planned],
    ['overdue', reminders.overdue],
    ['failed', reminders.failed],
  ];
  return (
    <Table variant="vertical" layout="fixed" withTableBorder>
      <Table.Tbody>
        {facts.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" w="55%">
              {say(name)}
            </Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
